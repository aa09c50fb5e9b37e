import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(
  tarMember({ name: 'a/', typeflag: '5', mode: 0o755 }),
  tarMember({ name: 'a/f' }),
  tarMember({ name: 'a-b' }),
);
