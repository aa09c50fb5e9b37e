import { member } from '../../gzip.mjs';

export default member('x', { flags: 8, fields: 'name without end' }).subarray(0, 20);
