import { zip } from '../../zip.mjs';

export default zip({ name: 'a', content: 'good' }, { name: 'a', content: 'evil' });
