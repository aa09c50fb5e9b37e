import { symlink, tar } from '../../tar.mjs';

export default tar(symlink('a', '../x'), symlink('d/e/b', '../../../x'));
