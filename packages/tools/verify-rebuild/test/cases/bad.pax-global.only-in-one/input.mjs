import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const global = (records) => paxHeader(records, { typeflag: 'g', name: 'pax_global_header' });
const build = (records) => tarArchive(global({ charset: 'x', ...records }), tarMember({ name: 'file' }, 'a\n'));

export default {
  a: build({ comment: '1111' }),
  b: build({ 'GIT.branch': 'main' }),
};
