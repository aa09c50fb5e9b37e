import { tarMember } from '@repro/testkit/tar';

export default tarMember({});
