import { tarArchive, tarMember } from '@repro/testkit/tar';

const build = (content) => tarArchive(tarMember({ name: 'notes.txt' }, content));

export default {
  a: build('id: 6ba7b810-9dad-11d1-80b4-00c04fd430c8\n'),
  b: build('id: 16fd2706-8baf-433b-82eb-8c7fada847da\n'),
};
