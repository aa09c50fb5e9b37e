import { member } from '../../gzip.mjs';

export default member('x', { flags: 16, fields: 'made by hand\0' });
