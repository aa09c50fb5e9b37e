import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

// Parts of 512 bytes, far enough apart that a file is not read at once.
const offsets = Array.from({ length: 40 }, (_, i) => i * 100_000);
const size = offsets.at(-1) + 512;
const parts = offsets.map((_, i) => Buffer.alloc(512, 65 + i));
const dense = Buffer.alloc(size);
for (const [i, offset] of offsets.entries()) dense.set(parts[i], offset);
const map = Buffer.from(`${offsets.length}\n${offsets.map((offset) => `${offset}\n512\n`).join('')}`);
const stored = Buffer.concat([map, Buffer.alloc(512 - (map.length % 512)), ...parts]);
const sparse = Buffer.concat([
  paxHeader({
    'GNU.sparse.major': '1',
    'GNU.sparse.minor': '0',
    'GNU.sparse.name': 'file',
    'GNU.sparse.realsize': String(size),
  }),
  tarMember({ name: 'GNUSparseFile.0/file' }, stored),
]);

export default {
  a: tarArchive(tarMember({ name: 'file' }, dense)),
  b: tarArchive(sparse),
};
