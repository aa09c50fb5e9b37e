import { SYMLINK, zip } from '../../zip.mjs';

export default zip(
  { name: 'd/' },
  { name: 'd/f', content: 'hello hello hello', method: 8 },
  { name: 'd/l', content: '../e', external: SYMLINK },
  { name: 'e', content: 'e' },
);
