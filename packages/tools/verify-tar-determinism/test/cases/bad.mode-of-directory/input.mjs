import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ name: 'd/', typeflag: '5', mode: 0o700 }));
