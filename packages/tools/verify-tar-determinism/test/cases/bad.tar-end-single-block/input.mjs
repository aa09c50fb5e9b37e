import { tarEnd, tarMember } from '@repro/testkit/tar';

export default Buffer.concat([tarMember({}), tarEnd(1)]);
