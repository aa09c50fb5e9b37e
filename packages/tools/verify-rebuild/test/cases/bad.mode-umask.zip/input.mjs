import { entry, zip } from '../../make/zip.mjs';

const build = (parts) => zip([entry('a.txt', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n', parts)]);

export default {
  a: build({ mode: 0o100644 }),
  b: build({ mode: 0o100664 }),
};
