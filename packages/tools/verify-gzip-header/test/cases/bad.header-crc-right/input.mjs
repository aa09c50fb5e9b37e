import { headerCrc, member } from '../../gzip.mjs';

export default member('x', { flags: 2, fields: headerCrc(2) });
