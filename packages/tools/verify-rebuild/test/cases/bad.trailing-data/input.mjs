import { gzip } from '../../make/gzip.mjs';

const content = 'the same content\n'.repeat(40);

export default {
  a: gzip(content),
  b: Buffer.concat([gzip(content), Buffer.alloc(100)]),
};
