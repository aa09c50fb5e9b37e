import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (parts) => tarArchive(tarMember({ name: 'src/a.c', ...parts }, 'int main;\n'));

export default {
  a: build({ magic: 'ustar' }),
  b: build({ magic: 'gnu' }),
};
