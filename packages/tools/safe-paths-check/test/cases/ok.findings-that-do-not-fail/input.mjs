import { dir, file, tar } from '../../tar.mjs';

export default tar(dir('a/'), dir('a/'), file('b//c'));
