import { ar, member } from '../../make/ar.mjs';

const build = (padding) => ar(member('a.o/', 'aaa', { padding }), member('b.o/', 'bb'));

export default { a: build('\n'), b: build('\0') };
