import { entry, zip } from '../../make/zip.mjs';

const content = Array.from({ length: 3000 }, (_, i) => `${(i * i) % 977} line ${i % 13}\n`).join('');

export default {
  a: zip([entry('a', content, { level: 6 })]),
  b: zip([entry('a', content, { level: 9 })]),
};
