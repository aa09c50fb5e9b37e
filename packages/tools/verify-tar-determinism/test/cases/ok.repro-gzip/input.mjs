import { gzipSync } from 'node:zlib';
import { tarArchive, tarMember } from '@repro/testkit/tar';

const gzipped = gzipSync(tarArchive(tarMember({ name: 'a' }, 'content')));

export default gzipped;
