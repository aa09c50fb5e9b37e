import { zip } from '../../zip.mjs';

// A symlink to unzip, by ASi's record of a mode that the directory does not have.
const extra = Buffer.from([0x6e, 0x75, 6, 0, 0, 0, 0, 0, 0xff, 0xa1]);
export default zip({ name: 'a', content: '/etc', extra });
