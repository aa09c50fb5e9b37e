import { crc32, deflateRawSync } from 'node:zlib';
import { tarArchive, tarHeader, tarMember } from '@repro/testkit/tar';

// To gzip all of the second archive is an extra field; GNU tar and busybox unpack it, all others the first one.
const good = tarArchive(tarMember({ name: 'good' }, 'good'));
const evil = tarArchive(tarMember({ name: '../evil' }, 'evil'));
const start = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 2, 3, 0, 0]);
start.writeUInt16LE(512 - 12 + evil.length, 10);
const end = Buffer.alloc(8);
end.writeUInt32LE(crc32(good), 0);
end.writeUInt32LE(good.length, 4);
export default Buffer.concat([tarHeader({ name: start }), evil, deflateRawSync(good), end]);
