import { file, tar } from '../../tar.mjs';

export default tar(file('Src/a'), file('src/b'), file('SRC/A'));
