import { tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({ magic: 'gnu', uid: '\xff\xff\xff\xff\xff\xff\xff\xff' }));
