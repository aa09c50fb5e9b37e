import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ name: 'a/b/f' }), tarMember({ name: 'a/b/g' }));
