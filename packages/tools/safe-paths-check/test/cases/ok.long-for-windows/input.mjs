import { file, tar } from '../../tar.mjs';

export default tar(file(`${'directory/'.repeat(26)}f`));
