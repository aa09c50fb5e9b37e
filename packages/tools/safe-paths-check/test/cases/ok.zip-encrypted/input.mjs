import { zip } from '../../zip.mjs';

export default zip({ name: 'a', content: 'secret', flags: 1 });
