import { file, tar } from '../../tar.mjs';

export default tar(file('\\\\server\\share\\x'), file('//server/share/x'), file('\\\\?\\C:\\x'));
