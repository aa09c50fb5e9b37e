import { paxHeader, paxRecord, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(paxHeader(`${paxRecord('mtime', '0')}${paxRecord('mtime', '0')}`, { name: './PaxHeaders/file', devmajor: '', devminor: '' }), tarMember({}));
