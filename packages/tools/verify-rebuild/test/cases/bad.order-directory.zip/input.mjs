import { entry, zip } from '../../make/zip.mjs';

const build = (...names) => zip(names.map((name) => entry(name, 'same\n')));

export default {
  a: build('a', 'b', 'c'),
  b: build('c', 'a', 'b'),
};
