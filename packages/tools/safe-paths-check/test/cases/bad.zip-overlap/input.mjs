import { zip } from '../../zip.mjs';

export default zip({ name: 'a', content: 'kernel' }, { name: 'b', content: 'kernel', offset: 0, local: { name: 'a' } });
