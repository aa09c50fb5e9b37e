import { file, tar } from '../../tar.mjs';

export default tar(file('a'), file('b'), file('c'));
