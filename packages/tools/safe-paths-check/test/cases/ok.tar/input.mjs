import { dir, file, hardlink, symlink, tar } from '../../tar.mjs';

export default tar(
  dir('./'),
  dir('./a/'),
  file('./a/f', 'content'),
  symlink('./a/l', '../b'),
  file('./b', 'b', { mode: 0o755 }),
  hardlink('./h', './b'),
);
