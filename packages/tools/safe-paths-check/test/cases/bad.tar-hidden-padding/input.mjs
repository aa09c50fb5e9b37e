import { tarMember } from '@repro/testkit/tar';
import { tar } from '../../tar.mjs';

export default Buffer.concat([tarMember({ name: 'a' }, 'x').fill('hidden', 600, 606), tar()]);
