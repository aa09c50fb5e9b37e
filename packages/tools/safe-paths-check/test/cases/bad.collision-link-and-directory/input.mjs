import { file, symlink, tar } from '../../tar.mjs';

export default tar(symlink('A', 'target'), file('a/x'));
