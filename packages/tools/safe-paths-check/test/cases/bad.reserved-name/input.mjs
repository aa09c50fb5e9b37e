import { file, tar } from '../../tar.mjs';

export default tar(
  file('con'),
  file('src/NUL.txt'),
  file('aux.c'),
  file('COM1'),
  file('com¹.log'),
  file('lpt9/x'),
  file('CONOUT$'),
  file('prn .txt'),
);
