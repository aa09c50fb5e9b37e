import { file, tar } from '../../tar.mjs';

export default Buffer.concat([tar(file('a')), tar(file('b'))]);
