import { member } from '../../gzip.mjs';

export default member('x', { flags: 8, fields: '\x1b]0;title\x07\0' });
