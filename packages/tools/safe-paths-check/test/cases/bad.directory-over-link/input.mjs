import { dir, file, symlink, tar } from '../../tar.mjs';

export default tar(symlink('a', '/tmp'), dir('a/'), file('a/x'));
