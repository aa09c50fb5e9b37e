import { gzipSync } from 'node:zlib';
import { tarArchive, tarMember } from '@repro/testkit/tar';
import { githubPat } from '../../secrets.mjs';

const archive = tarArchive(tarMember({ name: 'a' }, githubPat()), tarMember({ name: 'b' }, 'x'.repeat(20_000)));

// The first is cut in the middle of its second member, the second is compressed in a form that is not read.
export default {
  'cut.tgz': gzipSync(archive, { level: 0 }).subarray(0, 9000),
  'other.bz2': Buffer.concat([Buffer.from('BZh91AY&SY'), Buffer.alloc(60)]),
};
