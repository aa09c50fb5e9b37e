import { tarArchive, tarMember } from '@repro/testkit/tar';

// ICU puts punctuation before letters, and an underscore before a hyphen; glibc passes over both.
const build = (...names) => tarArchive(...names.map((name) => tarMember({ name }, `${name}\n`)));

export default {
  a: build('A(z', 'a-b', 'a_z', 'ab'),
  b: build('a_z', 'a-b', 'A(z', 'ab'),
};
