import { member } from '../../gzip.mjs';

export default member().subarray(0, 7);
