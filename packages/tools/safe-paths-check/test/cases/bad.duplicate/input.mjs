import { file, tar } from '../../tar.mjs';

export default tar(file('a', 'good'), file('b'), file('./a', 'evil'));
