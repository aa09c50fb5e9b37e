import { file, tar } from '../../tar.mjs';

export default tar(file('\ufb01le'), file('file'));
