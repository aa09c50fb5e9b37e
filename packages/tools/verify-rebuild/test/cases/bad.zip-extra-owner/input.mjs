import { entry, extra, zip } from '../../make/zip.mjs';

const build = (parts) => zip([entry('a.txt', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n', parts)]);

export default {
  a: build({ localExtra: extra(0x7875, [1, 4, 0, 0, 0, 0, 4, 0, 0, 0, 0]) }),
  b: build({ localExtra: extra(0x7875, [1, 4, 232, 3, 0, 0, 4, 232, 3, 0, 0]) }),
};
