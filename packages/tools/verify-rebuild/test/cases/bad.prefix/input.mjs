import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (prefix) =>
  tarArchive(
    tarMember({ name: `${prefix}/`, typeflag: '5', mode: 0o755 }),
    tarMember({ name: `${prefix}/a` }, 'a\n'),
    tarMember({ name: `${prefix}/b` }, 'b\n'),
  );

export default {
  a: build('tool-1.0'),
  b: build('tool-main'),
};
