import { member } from '../../gzip.mjs';

export default member('x', { flags: 8, fields: `${'n'.repeat(5000)}\0` });
