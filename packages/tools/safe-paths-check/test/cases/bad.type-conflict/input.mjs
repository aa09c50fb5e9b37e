import { dir, file, tar } from '../../tar.mjs';

export default tar(dir('a/'), file('a'), file('b'), dir('b/'));
