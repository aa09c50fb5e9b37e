import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ name: 'a' }), tarMember({ name: 'b', typeflag: '1', linkname: 'a' }));
