import { member } from '../../gzip.mjs';

// a subfield as bgzip writes it
export default member('x', { flags: 4, fields: Buffer.from([6, 0, 0x42, 0x43, 2, 0, 1, 2]) });
