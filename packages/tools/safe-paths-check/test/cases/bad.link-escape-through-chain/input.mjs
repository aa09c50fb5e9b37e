import { dir, symlink, tar } from '../../tar.mjs';

export default tar(
  dir('a/'),
  symlink('a/up', '..'),
  symlink('b', 'a/up/a/up'),
  symlink('evil', 'b/../..'),
  symlink('far', 'evil/etc'),
);
