import { file, tar } from '../../tar.mjs';

export default tar(file('a\u200db'), file('ab'));
