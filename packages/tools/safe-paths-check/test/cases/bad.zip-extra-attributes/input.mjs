import { zip } from '../../zip.mjs';

// A symlink to bsdtar, by libarchive's own record of attributes.
const extra = Buffer.from([0x78, 0x6c, 7, 0, 0b101, 20, 3, 0, 0, 0xff, 0xa1]);
export default zip({ name: 'a', content: '/etc', extra, local: { extra: Buffer.alloc(0) } });
