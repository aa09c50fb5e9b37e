import { member } from '../../gzip.mjs';

export default member('x', { crc: 0x12345678 });
