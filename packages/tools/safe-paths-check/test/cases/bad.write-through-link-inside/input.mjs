import { dir, file, symlink, tar } from '../../tar.mjs';

export default tar(dir('real/'), symlink('a', 'real'), file('a/x'));
