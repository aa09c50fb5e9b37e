import { member } from '../../gzip.mjs';

export default member('x', { mtime: 1_700_000_000 });
