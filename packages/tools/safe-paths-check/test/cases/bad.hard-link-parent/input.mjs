import { file, hardlink, tar } from '../../tar.mjs';

export default tar(file('b'), hardlink('d/a', '../b'));
