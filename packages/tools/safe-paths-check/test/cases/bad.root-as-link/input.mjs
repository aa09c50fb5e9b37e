import { file, symlink, tar } from '../../tar.mjs';

export default tar(symlink('.', '/tmp'), file('x'));
