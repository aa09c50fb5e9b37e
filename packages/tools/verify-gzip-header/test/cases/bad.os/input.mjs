import { member } from '../../gzip.mjs';

// 19 is what zlib writes on macOS
export default member('x', { os: 19 });
