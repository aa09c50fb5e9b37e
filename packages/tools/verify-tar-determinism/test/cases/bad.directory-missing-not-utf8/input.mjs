import { tarArchive, tarMember } from '@repro/testkit/tar';

// The directory that is there only looks like the one that is not.
export default tarArchive(
  tarMember({ name: Buffer.from([0xfe, 0x2f]), typeflag: '5', mode: 0o755 }),
  tarMember({ name: Buffer.from([0xff, 0x2f, 0x78]) }),
);
