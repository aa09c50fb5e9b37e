import { paxHeader, tarHeader, tarMember } from '@repro/testkit/tar';
import { file, tar } from '../../tar.mjs';

export default Buffer.concat([
  paxHeader({ size: '1024' }),
  tarHeader({ name: 'a', size: 0 }),
  tarMember({ name: 'hidden' }, 'content'),
  tar(file('b')),
]);
