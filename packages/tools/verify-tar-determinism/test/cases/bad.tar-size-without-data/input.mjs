import { tarArchive, tarMember } from '@repro/testkit/tar';

const inner = tarMember({ name: 'inner' }, 'smuggled');

export default tarArchive(tarMember({ name: 'd/', typeflag: '5', mode: 0o755, size: 1024 }), inner);
