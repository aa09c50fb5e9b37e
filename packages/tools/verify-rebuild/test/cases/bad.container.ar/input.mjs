import { tarArchive, tarMember } from '@repro/testkit/tar';
import { ar, member } from '../../make/ar.mjs';

export default { a: ar(member('a.o/', 'aaa')), b: tarArchive(tarMember({ name: 'a.o' }, 'aaa')) };
