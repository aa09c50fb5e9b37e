import { paxHeader } from '@repro/testkit/tar';
import { file, tar } from '../../tar.mjs';

const value = '\x01\0\0\x02\x80\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0';
export default Buffer.concat([
  paxHeader({ 'LIBARCHIVE.xattr.security%2Ecapability': 'AQAAAoAAAAAAAAAAAAAAAAAAAAA' }),
  file('a'),
  paxHeader({ 'SCHILY.xattr.user.note': 'harmless', mtime: '0.5' }),
  file('b'),
  paxHeader({ 'SCHILY.xattr.security.capability': value }, { typeflag: 'g' }),
  tar(file('c')),
]);
