import { zip } from '../../zip.mjs';

export default zip({ name: 'a', content: 'abc', crc: 1 }, { name: 'b', content: 'abc', method: 8, size: 2 });
