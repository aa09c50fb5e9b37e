import { member } from '../../gzip.mjs';

export default member('x', { flags: 2, fields: Buffer.from([1, 2]) });
