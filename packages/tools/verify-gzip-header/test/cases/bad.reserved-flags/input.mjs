import { member } from '../../gzip.mjs';

export default member('x', { flags: 0xc0 });
