import { paxHeader, paxRecord, tarArchive, tarMember } from '@repro/testkit/tar';

// Two names that look the same where they are shown, and are not.
function member(last) {
  const path = Buffer.from([0x66, last]);
  const record = Buffer.concat([Buffer.from('11 path='), path, Buffer.from('\n')]);
  const records = Buffer.concat([paxRecord('hdrcharset', 'BINARY'), record]);
  const name = Buffer.concat([Buffer.from('./PaxHeaders/'), path]);
  return [paxHeader(records, { name, devmajor: '', devminor: '' }), tarMember({ name: path })];
}

export default tarArchive(...member(0xfe), ...member(0xff));
