import { gnuLongName, paxHeader } from '@repro/testkit/tar';
import { file, tar } from '../../tar.mjs';

export default Buffer.concat([gnuLongName('gnu'), paxHeader({ path: 'pax' }), tar(file('x'))]);
