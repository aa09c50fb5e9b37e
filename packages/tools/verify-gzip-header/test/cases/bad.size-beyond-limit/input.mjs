import { member } from '../../gzip.mjs';

export default member('123456');
