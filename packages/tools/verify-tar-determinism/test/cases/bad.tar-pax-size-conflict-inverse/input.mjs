import { paxHeader, tarArchive, tarHeader, tarMember } from '@repro/testkit/tar';

const inner = tarMember({ name: 'inner' }, 'smuggled');

export default tarArchive(paxHeader({ size: '0' }, { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarHeader({ size: 1024 }), inner);
