import { file, tar } from '../../tar.mjs';

export default tar(file(`${'a/'.repeat(2047)}f`));
