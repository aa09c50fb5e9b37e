import { file, tar } from '../../tar.mjs';

export default tar(file('a\x1b[2Jb'), file('line\nfeed'), file('d\x7fel'), file('next\u0085line'), file('a\u2028b'));
