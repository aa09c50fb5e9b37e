import { member } from '../../gzip.mjs';

export default member('12345');
