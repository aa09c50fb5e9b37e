import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ mtime: 1_600_000_000 }));
