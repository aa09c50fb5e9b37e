import { file, tar } from '../../tar.mjs';

export default tar(file('a/readme'), file('b/README'), file('c/readme'));
