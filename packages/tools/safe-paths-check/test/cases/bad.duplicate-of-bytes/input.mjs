import { file, tar } from '../../tar.mjs';

export default tar(
  file(Buffer.from('\xff/b', 'latin1')),
  file(Buffer.from('\xfe/b', 'latin1')),
  file(Buffer.from('\xff/b', 'latin1')),
);
