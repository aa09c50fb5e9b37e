import { gnuLongName, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(gnuLongName(''), tarMember({ magic: 'gnu' }));
