import { tarArchive, tarMember } from '@repro/testkit/tar';

const file = tarMember({ name: './a' }, 'a\n');
const rootEntry = tarMember({ name: './', typeflag: '5', mode: 0o755 });

export default {
  a: tarArchive(rootEntry, file),
  b: tarArchive(file),
};
