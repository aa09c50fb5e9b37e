import { member } from '../../gzip.mjs';

export default member('x', { deflate: Buffer.from([7, 1, 2, 3]) });
