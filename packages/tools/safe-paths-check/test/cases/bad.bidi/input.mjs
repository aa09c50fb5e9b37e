import { file, tar } from '../../tar.mjs';

export default tar(file('invoice\u202efdp.exe'));
