import { dosTime, entry, zip } from '../../make/zip.mjs';

const build = (second) => zip([entry('a', 'a\n', { time: dosTime([2026, 1, 2], [10, 4, second]) })]);

export default {
  a: build(2),
  b: build(44),
};
