import { zip } from '../../zip.mjs';

import { crc32 } from 'node:zlib';

const u32 = (value) => Buffer.from(Uint32Array.of(value).buffer);

export default zip({
  name: 'safe',
  extra: Buffer.concat([Buffer.from([0x75, 0x70, 15, 0, 1]), u32(crc32('safe')), Buffer.from('../../evil')]),
});
