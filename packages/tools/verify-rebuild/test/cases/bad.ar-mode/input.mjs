import { ar, member } from '../../make/ar.mjs';

export default { a: ar(member('a.o/', 'aaa')), b: ar(member('a.o/', 'aaa', { mode: '100664' })) };
