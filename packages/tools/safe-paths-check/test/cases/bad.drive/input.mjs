import { file, tar } from '../../tar.mjs';

export default tar(file('C:\\Windows\\x'), file('c:x'), file('C:../x'), file('d:/x'));
