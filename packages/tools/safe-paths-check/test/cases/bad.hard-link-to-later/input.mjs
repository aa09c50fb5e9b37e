import { file, hardlink, tar } from '../../tar.mjs';

export default tar(hardlink('a', 'b'), file('b'));
