import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ name: 'a', typeflag: '1', linkname: '../b' }));
