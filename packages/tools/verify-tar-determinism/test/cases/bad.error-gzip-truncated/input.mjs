import { gzipSync } from 'node:zlib';
import { tarArchive, tarMember } from '@repro/testkit/tar';

const gzipped = gzipSync(tarArchive(tarMember({}))).subarray(0, 60);

export default gzipped;
