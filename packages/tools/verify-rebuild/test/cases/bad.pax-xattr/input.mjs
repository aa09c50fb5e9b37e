import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const build = (...before) => tarArchive(...before, tarMember({ name: 'file' }, 'a\n'));

export default {
  a: build(),
  b: build(paxHeader({ 'SCHILY.xattr.security.selinux': 'unconfined_u:object_r:user_home_t:s0' })),
};
