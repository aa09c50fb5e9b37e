import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const build = (name) => tarArchive(paxHeader({ comment: 'x' }, { name }), tarMember({ name: 'file' }, 'a\n'));

export default {
  a: build('PaxHeader/file'),
  b: build('./PaxHeaders/file'),
};
