import { tarArchive, tarMember } from '@repro/testkit/tar';

const [a, b] = ['a', 'b'].map((name) => tarMember({ name }, `${name}\n`));

export default {
  a: tarArchive(a),
  b: tarArchive(a, b),
};
