import { entry, zip } from '../../make/zip.mjs';

const build = (parts) => zip([entry('a.txt', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n', parts)]);

export default {
  a: build({ flags: 0 }),
  b: build({ flags: 2048 }),
};
