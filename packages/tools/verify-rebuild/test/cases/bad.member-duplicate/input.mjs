import { tarArchive, tarMember } from '@repro/testkit/tar';

const a = tarMember({ name: 'a' }, 'a\n');

export default {
  a: tarArchive(a),
  b: tarArchive(a, a),
};
