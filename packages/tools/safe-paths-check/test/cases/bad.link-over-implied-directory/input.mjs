import { file, symlink, tar } from '../../tar.mjs';

export default tar(file('a/x'), symlink('a', 'b'), file('a/y'));
