import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ name: 'a', mtime: 5 }), tarMember({ name: 'b', mtime: 6 }));
