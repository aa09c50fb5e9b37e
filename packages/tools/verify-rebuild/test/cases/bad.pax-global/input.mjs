import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const build = (...before) => tarArchive(...before, tarMember({ name: 'file' }, 'a\n'));

export default {
  a: build(paxHeader({ comment: '1111111111111111111111111111111111111111' }, { typeflag: 'g', name: 'pax_global_header' })),
  b: build(paxHeader({ comment: '2222222222222222222222222222222222222222' }, { typeflag: 'g', name: 'pax_global_header' })),
};
