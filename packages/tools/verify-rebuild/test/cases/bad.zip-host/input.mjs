import { entry, zip } from '../../make/zip.mjs';

const build = (parts) => zip([entry('a.txt', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n', parts)]);

export default {
  a: build({ host: 3 }),
  b: build({ host: 19 }),
};
