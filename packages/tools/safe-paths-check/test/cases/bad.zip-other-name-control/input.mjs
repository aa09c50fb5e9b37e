import { zip } from '../../zip.mjs';

export default zip({ name: 'safe', local: { name: 'd/sa\x07e' } });
