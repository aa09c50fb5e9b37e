import { gzip, stored } from '../../make/gzip.mjs';

const content = 'the same content\n'.repeat(40);

export default {
  a: gzip(content),
  b: gzip(content, { deflate: stored(content) }),
};
