import { member } from '../../gzip.mjs';

export default member('x', { xfl: 2 });
