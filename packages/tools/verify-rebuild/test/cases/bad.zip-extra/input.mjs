import { entry, extra, zip } from '../../make/zip.mjs';

const build = (parts) => zip([entry('a.txt', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n', parts)]);

export default {
  a: build({}),
  b: build({ centralExtra: extra(0xcafe, []) }),
};
