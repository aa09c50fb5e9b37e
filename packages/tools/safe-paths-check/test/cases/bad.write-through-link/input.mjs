import { file, symlink, tar } from '../../tar.mjs';

export default tar(symlink('a', '/tmp'), file('a/x'));
