import { tarArchive, tarEnd, tarMember } from '@repro/testkit/tar';

export default Buffer.concat([tarMember({}), tarEnd(2), tarArchive(tarMember({ name: 'later' }))]);
