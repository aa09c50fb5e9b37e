import { member } from '../../make/ar.mjs';

const build = (name) => Buffer.concat([Buffer.from('!<thin>\n'), member(name)]);

export default { a: build('a.o/'), b: build('b.o/') };
