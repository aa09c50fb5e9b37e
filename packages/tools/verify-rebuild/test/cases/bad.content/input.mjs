import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'main.c' }, content));

export default {
  a: build('int main(void) { return 0; }\n'),
  b: build('int main(void) { return evil(); }\n'),
};
