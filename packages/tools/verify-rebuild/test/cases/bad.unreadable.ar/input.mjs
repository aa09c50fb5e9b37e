import { ar, member } from '../../make/ar.mjs';

// The second names a member by a table that is not there.
export default { a: ar(member('a.o/', 'aaa')), b: ar(member('/0', 'aaa')) };
