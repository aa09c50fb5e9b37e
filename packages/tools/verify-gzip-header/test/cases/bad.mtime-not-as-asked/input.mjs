import { member } from '../../gzip.mjs';

export default member('x');
