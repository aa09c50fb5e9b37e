import { dir, symlink, tar } from '../../tar.mjs';

export default tar(dir('a/'), symlink('a/top', '..'));
