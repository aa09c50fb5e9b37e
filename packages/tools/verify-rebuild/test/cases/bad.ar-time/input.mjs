import { ar, member } from '../../make/ar.mjs';

const build = (time) => ar(member('/', 'index', { time }), member('a.o/', 'aaa', { time }));

export default { a: build(0), b: build(1_790_000_000) };
