import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ name: 'link', typeflag: '2', linkname: 'file', mode: 0o777 }));
