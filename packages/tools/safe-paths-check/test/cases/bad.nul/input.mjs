import { paxHeader } from '@repro/testkit/tar';
import { file, tar } from '../../tar.mjs';

export default Buffer.concat([paxHeader({ path: 'safe\0/../../x' }), tar(file('x'))]);
