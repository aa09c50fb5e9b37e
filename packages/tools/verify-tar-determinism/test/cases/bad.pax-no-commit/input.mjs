import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ uname: 'root', gname: 'root', checksum: 'git', mode: 0o664 }));
