import { member } from '../../gzip.mjs';

export default Buffer.concat([member('first'), member('second', { mtime: 7 })]);
