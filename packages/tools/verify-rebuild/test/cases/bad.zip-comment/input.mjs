import { entry, zip } from '../../make/zip.mjs';

export default {
  a: zip([entry('a', 'a\n')]),
  b: zip([entry('a', 'a\n')], { comment: '0123abcd' }),
};
