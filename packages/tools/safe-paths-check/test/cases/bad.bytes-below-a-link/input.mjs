import { file, symlink, tar } from '../../tar.mjs';

export default tar(symlink('l', '/tmp'), file(Buffer.from('l/\xff', 'latin1')));
