import { dosTime, entry, zip } from '../../make/zip.mjs';

const build = (hours) =>
  zip([
    entry('a', 'a\n', { time: dosTime([2026, 1, 2], [10 + hours, 4, 6]) }),
    entry('b', 'b\n', { time: dosTime([2026, 5, 6], [12 + hours, 0, 2]) }),
  ]);

export default {
  a: build(0),
  b: build(9),
};
