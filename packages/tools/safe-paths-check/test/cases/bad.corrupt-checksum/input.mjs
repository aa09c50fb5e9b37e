import { tarMember } from '@repro/testkit/tar';
import { tar } from '../../tar.mjs';

export default Buffer.concat([tarMember({ name: 'a', checksum: 'bad' }), tar()]);
