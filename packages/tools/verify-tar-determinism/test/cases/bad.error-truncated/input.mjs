import { tarMember } from '@repro/testkit/tar';

export default tarMember({}, 'content').subarray(0, 515);
