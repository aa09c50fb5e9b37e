import { file, symlink, tar } from '../../tar.mjs';

export default tar(...Array.from({ length: 45 }, (_, i) => symlink(`l${i}`, `l${i + 1}`)), file('l45'));
