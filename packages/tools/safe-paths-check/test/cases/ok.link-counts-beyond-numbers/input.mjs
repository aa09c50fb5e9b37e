import { dir, symlink, tar } from '../../tar.mjs';

export default tar(
  dir('l0/'),
  symlink('l1', 'l0'),
  ...Array.from({ length: 2000 }, (_, i) => symlink(`l${i + 2}`, `l${i + 1}/../l${i}`)),
);
