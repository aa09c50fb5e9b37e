import { ar, member } from '../../make/ar.mjs';

const build = (symbols) => ar(member('/', symbols), member('a.o/', 'aaa'));

export default { a: build('f\0g\0'), b: build('g\0f\0') };
