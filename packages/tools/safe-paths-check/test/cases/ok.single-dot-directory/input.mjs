import { dir, file, symlink, tar } from '../../tar.mjs';

// The directory of what follows is x, although the text before the last slash of the first path is x too.
export default tar(dir('x/.'), file('x/f'), symlink('x/l', 'f'), file('f'));
