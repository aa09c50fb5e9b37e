import { tarArchive, tarHeader, tarMember } from '@repro/testkit/tar';
import { zip } from '../../zip.mjs';

// To zip the tar header is a name and an extra field, and its archive the content of an entry.
const content = tarArchive(tarMember({ name: '../evil' }, 'evil'));
const extra = Buffer.alloc(512 - 30 - 1);
extra.writeUInt16LE(0xcafe, 0);
extra.writeUInt16LE(extra.length - 4, 2);
const start = zip({ name: 'n', content, extra }).subarray(0, 35);
const header = tarHeader({ name: start, mode: '', uid: '', gid: '', size: '', mtime: '', magic: 'v7' });
export default zip({ name: 'n', content, extra: header.subarray(31) });
