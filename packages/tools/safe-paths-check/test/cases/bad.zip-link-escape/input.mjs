import { SYMLINK, zip } from '../../zip.mjs';

export default zip({ name: 'a', content: '../../etc', external: SYMLINK }, { name: 'a/passwd', content: 'x' });
