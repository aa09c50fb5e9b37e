import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const build = (byte) => {
  const map = Buffer.from('1\n69990\n2\n');
  const stored = Buffer.concat([map, Buffer.alloc(512 - map.length), Buffer.from([7, byte])]);
  return tarArchive(
    paxHeader({
      'GNU.sparse.major': '1',
      'GNU.sparse.minor': '0',
      'GNU.sparse.name': 'file',
      'GNU.sparse.realsize': '70000',
    }),
    tarMember({ name: 'GNUSparseFile.0/file' }, stored),
  );
};

export default {
  a: build(1),
  b: build(2),
};
