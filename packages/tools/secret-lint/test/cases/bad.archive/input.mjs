import { gzipSync } from 'node:zlib';
import { tarArchive, tarMember } from '@repro/testkit/tar';
import { githubPat } from '../../secrets.mjs';

const inner = gzipSync(tarArchive(tarMember({ name: 'deep' }, githubPat())));

export default { 'a.tar': tarArchive(tarMember({ name: 'inner.tgz' }, inner), tarMember({ name: 'top' }, `\n${githubPat(2)}`)) };
