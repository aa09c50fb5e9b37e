import { paxHeader, paxRecord, tarArchive, tarMember } from '@repro/testkit/tar';

const path = Buffer.from([0x66, 0xff]);
const records = Buffer.concat([
  paxRecord('hdrcharset', 'BINARY'),
  Buffer.from('11 path='),
  path,
  Buffer.from('\n'),
]);
const name = Buffer.concat([Buffer.from('./PaxHeaders/'), path]);

export default tarArchive(paxHeader(records, { name, devmajor: '', devminor: '' }), tarMember({ name: path }));
