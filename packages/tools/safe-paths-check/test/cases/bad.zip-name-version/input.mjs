import { zip } from '../../zip.mjs';

export default zip({ name: 'a;1', content: 'one' }, { name: 'a', content: 'two' });
