import { file, tar } from '../../tar.mjs';

export default tar(file('x'.repeat(255)));
