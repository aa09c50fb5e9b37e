import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

// U+FFFD comes before U+10000 in bytes, and after it in JavaScript's own order.
const member = (name) => [
  paxHeader({ path: name }, { name: Buffer.from(`./PaxHeaders/${name}`), devmajor: '', devminor: '' }),
  tarMember({ name }),
];

export default tarArchive(...member('\u{10000}'), ...member('\ufffd'));
