import { dosTime, entry, zip } from '../../make/zip.mjs';

// Berlin is one hour from UTC in winter and two in summer.
const build = (winter, summer) =>
  zip([
    entry('a', 'a\n', { time: dosTime([2026, 1, 2], [10 + winter, 4, 6]) }),
    entry('b', 'b\n', { time: dosTime([2026, 7, 6], [12 + summer, 0, 2]) }),
  ]);

export default {
  a: build(0, 0),
  b: build(1, 2),
};
