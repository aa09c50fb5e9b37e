import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(...Array.from({ length: 30 }, (_, i) => tarMember({ name: `f${i}`, uid: 1000, gid: i === 29 ? 1 : 0 })));
