import { ar, member } from '../../make/ar.mjs';

const build = (...before) => ar(...before, member('a.o/', 'aaa'));

export default { a: build(member('/', '\0\0\0\x01\0\0\0\x4ef\0')), b: build() };
