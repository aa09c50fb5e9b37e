import { file, hardlink, symlink, tar } from '../../tar.mjs';

export default tar(symlink('a', 'b'), file('b'), hardlink('c', 'a'));
