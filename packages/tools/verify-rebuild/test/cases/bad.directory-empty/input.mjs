import { tarArchive, tarMember } from '@repro/testkit/tar';

const file = tarMember({ name: 'b' }, 'b\n');
const directory = tarMember({ name: 'a/', typeflag: '5', mode: 0o755 });

export default {
  a: tarArchive(directory, file),
  b: tarArchive(file),
};
