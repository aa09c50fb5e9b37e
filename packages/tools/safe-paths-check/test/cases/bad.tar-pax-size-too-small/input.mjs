import { paxHeader } from '@repro/testkit/tar';
import { file, tar } from '../../tar.mjs';

export default Buffer.concat([paxHeader({ size: '0' }), tar(file('a', 'x'.repeat(512)), file('b'))]);
