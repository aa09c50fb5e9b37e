import { gzipSync } from 'node:zlib';
import { tarArchive, tarMember } from '@repro/testkit/tar';

const gzipped = Buffer.concat([gzipSync(tarArchive(tarMember({}))), Buffer.from('behind')]);

export default gzipped;
