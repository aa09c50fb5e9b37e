import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

// A file of four petabytes that are a hole: comparing them byte by byte would never end.
const build = (byte) => {
  const map = Buffer.from('1\n0\n1\n');
  const stored = Buffer.concat([map, Buffer.alloc(512 - map.length), Buffer.of(byte)]);
  return tarArchive(
    paxHeader({
      'GNU.sparse.major': '1',
      'GNU.sparse.minor': '0',
      'GNU.sparse.name': 'file',
      'GNU.sparse.realsize': String(4 * 1024 ** 5),
    }),
    tarMember({ name: 'GNUSparseFile.0/file' }, stored),
  );
};

export default {
  a: build(1),
  b: build(2),
};
