import { member } from '../../gzip.mjs';

export default member('x', { mtime: 1_760_400_000 });
