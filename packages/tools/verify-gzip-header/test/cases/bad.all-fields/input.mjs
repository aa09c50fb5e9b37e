import { member } from '../../gzip.mjs';

export default member('x', {
  flags: 29,
  fields: Buffer.from('\x04\0AB\0\0name\0comment\0', 'latin1'),
  mtime: 1,
  xfl: 9,
  os: 0,
});
