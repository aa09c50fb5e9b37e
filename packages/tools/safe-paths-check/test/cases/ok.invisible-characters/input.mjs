import { file, tar } from '../../tar.mjs';

export default tar(file('soft\u00adhyphen'), file('zero\u200bwidth'));
