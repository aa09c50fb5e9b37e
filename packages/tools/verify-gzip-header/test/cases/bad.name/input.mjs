import { member } from '../../gzip.mjs';

// what gzip writes without -n
export default member('x', { flags: 8, fields: 'release.tar\0' });
