import { ar, member } from '../../make/ar.mjs';

const build = (parts) => ar(member('a.o/', 'aaa', parts), member('b.o/', 'bb'));

export default { a: build({}), b: build({ uid: 1000, gid: 1000 }) };
