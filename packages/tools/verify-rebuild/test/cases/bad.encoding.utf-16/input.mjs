import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'notes.txt' }, content));

export default {
  a: build('caf\u00e9\n'),
  b: build(Buffer.from('\ufeffcaf\u00e9\n', 'utf16le')),
};
