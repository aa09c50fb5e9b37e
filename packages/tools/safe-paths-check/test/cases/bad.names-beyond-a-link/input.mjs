import { file, symlink, tar } from '../../tar.mjs';

export default tar(symlink('l', 'x'), file('l/NUL'), file('../con'));
