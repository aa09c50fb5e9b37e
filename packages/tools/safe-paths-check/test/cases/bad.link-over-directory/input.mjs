import { dir, file, symlink, tar } from '../../tar.mjs';

export default tar(dir('a/'), symlink('a', '/tmp'), file('a/x'));
