import { paxHeader, tarArchive, tarHeader, tarMember } from '@repro/testkit/tar';

const inner = tarMember({ name: 'inner' }, 'smuggled');

export default tarArchive(paxHeader({ size: '1024' }, { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarHeader({ size: 0 }), inner);
