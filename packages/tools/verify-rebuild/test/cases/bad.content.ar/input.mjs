import { ar, member } from '../../make/ar.mjs';

// The index tells of other places, which follows from the content and is not told.
const build = (index, content) => ar(member('/', index), member('a.o/', content), member('b.o/', 'bb'));

export default { a: build('\0\x50', '\x01\x02\x03'), b: build('\0\x51', '\x01\x02\x07') };
