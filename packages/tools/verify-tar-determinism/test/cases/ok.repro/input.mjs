import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const long = `${'d'.repeat(60)}/${'f'.repeat(60)}`;

export default tarArchive(
  tarMember({ name: 'a', mode: 0o755 }, '#!/bin/sh\n'),
  tarMember({ name: 'a-b', typeflag: '2', linkname: 'a', mode: 0o755 }),
  tarMember({ name: `${'d'.repeat(60)}/`, typeflag: '5', mode: 0o755 }),
  paxHeader({ path: long }, { name: `${'d'.repeat(60)}/PaxHeaders/${'f'.repeat(28)}`, devmajor: '', devminor: '' }),
  tarMember({ name: long.slice(0, 100) }, 'content'),
);
