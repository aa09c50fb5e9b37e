import { ar, member } from '../../make/ar.mjs';

const [a, b, c] = ['a.o/', 'b.o/', 'c.o/'].map((name) => member(name, name));

export default { a: ar(a, b, c), b: ar(c, a, b) };
