import { entry, zip } from '../../make/zip.mjs';

const build = (parts) => zip([entry('a.txt', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n', parts)]);

export default {
  a: build({ internal: 0 }),
  b: build({ internal: 1 }),
};
