import { ar, member } from '../../make/ar.mjs';

const name = 'a-name-that-is-longer.o';

// As GNU ar and as BSD write the same; the size of the second counts the name.
export default {
  a: ar(member('//', `${name}/\n`), member('/0', 'aaa')),
  b: ar(member('#1/24', `${name}\0aaa`)),
};
