import { file, tar } from '../../tar.mjs';

export default tar(file('\u00e9'), file('e\u0301'));
