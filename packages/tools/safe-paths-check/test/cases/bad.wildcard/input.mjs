import { file, tar } from '../../tar.mjs';

export default tar(file('a*'), file('b?'), file('c<d'), file('e|f'), file('g"h'));
