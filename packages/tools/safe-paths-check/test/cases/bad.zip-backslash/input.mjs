import { zip } from '../../zip.mjs';

export default zip({ name: '..\\..\\evil' });
