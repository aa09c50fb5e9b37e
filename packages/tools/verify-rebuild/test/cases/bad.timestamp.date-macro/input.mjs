import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'build.c' }, content));

export default {
  a: build('const char *d = "Nov 29 2026", *t = "17:08:11";\n'),
  b: build('const char *d = "Dec  1 2026", *t = "09:41:02";\n'),
};
