import { member, stored } from '../../gzip.mjs';

const deflate = stored('content\n');
// Its block header takes three bits of the first byte; the other five only pad it.
deflate[0] |= 0b1010_1000;

export default member('content\n', { deflate });
