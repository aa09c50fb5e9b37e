import { zip } from '../../zip.mjs';

export default zip({ name: 'a', data: Buffer.alloc(1000), method: 8, size: 0xfffffff0 });
