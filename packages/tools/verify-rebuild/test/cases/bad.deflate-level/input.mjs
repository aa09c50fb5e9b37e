import { gzip } from '../../make/gzip.mjs';

const content = Array.from({ length: 3000 }, (_, i) => `${(i * i) % 977} line ${i % 13}\n`).join('');

export default {
  a: gzip(content, { level: 6 }),
  b: gzip(content, { level: 1 }),
};
