import { member } from '../../gzip.mjs';

export default Buffer.concat([member(), Buffer.alloc(512)]);
