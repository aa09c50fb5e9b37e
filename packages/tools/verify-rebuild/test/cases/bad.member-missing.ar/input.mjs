import { ar, member } from '../../make/ar.mjs';

// Of two members of one name, as libraries may have them, one is not there.
const two = [member('a.o/', 'aaa'), member('b.o/', 'bb')];

export default { a: ar(...two, member('c.o/', 'c')), b: ar(...two) };
