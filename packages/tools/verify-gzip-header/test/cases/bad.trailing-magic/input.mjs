import { member } from '../../gzip.mjs';

// stray bytes that begin like a member
export default Buffer.concat([member(), Buffer.from([0x1f, 0x8b, 0x00])]);
