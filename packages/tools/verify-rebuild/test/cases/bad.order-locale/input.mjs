import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (...names) => tarArchive(...names.map((name) => tarMember({ name, ...(name.endsWith('/') && { typeflag: '5', mode: 0o755 }) }, name.endsWith('/') ? '' : 'same\n')));

export default {
  a: build('Makefile', 'Zebra', 'a_b', 'ab', 'make'),
  b: build('ab', 'a_b', 'make', 'Makefile', 'Zebra'),
};
