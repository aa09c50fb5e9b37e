import { zip } from '../../zip.mjs';

export default zip({ name: 'a', behind: 'hidden' }, { name: 'b' });
