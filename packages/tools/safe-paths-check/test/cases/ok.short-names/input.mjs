import { file, tar } from '../../tar.mjs';

export default tar(file('PROGRA~1/x'), file('GIT~1'));
