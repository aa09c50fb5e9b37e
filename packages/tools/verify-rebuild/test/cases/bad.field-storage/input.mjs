import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const directory = 'd'.repeat(60);
const name = 'n'.repeat(60);
const split = tarMember({ prefix: directory, name }, 'a\n');
const record = [paxHeader({ path: `${directory}/${name}` }), tarMember({ name: `${directory}/${name}`.slice(0, 100) }, 'a\n')];

export default {
  a: tarArchive(split),
  b: tarArchive(...record),
};
