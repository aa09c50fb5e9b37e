import { symlink, tar } from '../../tar.mjs';

export default tar(symlink('d/e/up', '../..'), symlink('l', 'd/e/UP/../x'));
