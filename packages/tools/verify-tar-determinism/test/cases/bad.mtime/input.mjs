import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ mtime: 1_700_000_000 }));
