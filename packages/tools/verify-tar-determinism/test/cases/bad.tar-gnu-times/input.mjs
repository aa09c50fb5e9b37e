import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ magic: 'gnu', patch: { 345: '12345670123\0' } }));
