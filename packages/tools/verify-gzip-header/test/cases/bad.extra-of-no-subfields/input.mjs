import { member } from '../../gzip.mjs';

export default member('x', { flags: 4, fields: Buffer.from([3, 0, 1, 2, 3]) });
