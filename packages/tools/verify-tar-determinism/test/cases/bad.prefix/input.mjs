import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ name: 'up/', typeflag: '5', mode: 0o755 }), tarMember({ prefix: 'up' }));
