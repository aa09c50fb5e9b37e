import { ar, member } from '../../make/ar.mjs';

// As GNU ar and as dpkg-deb write the same.
export default { a: ar(member('a.o/', 'aaa')), b: ar(member('a.o', 'aaa')) };
