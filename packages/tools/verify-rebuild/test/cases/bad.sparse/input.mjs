import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const dense = tarMember({ name: 'file' }, Buffer.concat([Buffer.alloc(1024), Buffer.from('end')]));
const map = Buffer.from('1\n1024\n3\n');
const stored = Buffer.concat([map, Buffer.alloc(512 - map.length), Buffer.from('end')]);
const sparse = Buffer.concat([
  paxHeader({
    'GNU.sparse.major': '1',
    'GNU.sparse.minor': '0',
    'GNU.sparse.name': 'file',
    'GNU.sparse.realsize': '1027',
  }),
  tarMember({ name: 'GNUSparseFile.0/file' }, stored),
]);

export default {
  a: tarArchive(dense),
  b: tarArchive(sparse),
};
