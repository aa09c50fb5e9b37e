import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (...names) => tarArchive(...names.map((name) => tarMember({ name, ...(name.endsWith('/') && { typeflag: '5', mode: 0o755 }) }, name.endsWith('/') ? '' : 'same\n')));

export default {
  a: build('a/', 'a-b', 'a/c'),
  b: build('a-b', 'a/', 'a/c'),
};
