import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

export default tarArchive(tarMember({}), paxHeader({ path: 'gone' }, { name: './PaxHeaders/gone' }));
