import { file, symlink, tar } from '../../tar.mjs';

export default tar(symlink('a', 'b'), symlink('b', 'd/c'), symlink('d', 'real'), file('real/c'));
