import { gnuLongName, tarArchive, tarMember } from '@repro/testkit/tar';

const long = 'target/'.repeat(20);
const link = (linkname) => tarMember({ name: 'link', typeflag: '2', magic: 'gnu', linkname });

export default {
  a: tarArchive(link('target')),
  b: tarArchive(gnuLongName(long, 'K'), link(long.slice(0, 100))),
};
