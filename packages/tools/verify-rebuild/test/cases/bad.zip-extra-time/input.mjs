import { entry, extra, zip } from '../../make/zip.mjs';

const build = (parts) => zip([entry('a.txt', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n', parts)]);

export default {
  a: build({ localExtra: extra(0x5455, [1, 1, 2, 3, 4]) }),
  b: build({ localExtra: extra(0x5455, [1, 9, 2, 3, 4]) }),
};
