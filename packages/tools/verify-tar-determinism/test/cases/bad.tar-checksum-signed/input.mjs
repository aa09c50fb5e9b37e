import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ name: Buffer.from([0x66, 0xc3, 0xa9]), checksum: 'signed' }));
