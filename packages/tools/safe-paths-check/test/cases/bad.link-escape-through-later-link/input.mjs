import { symlink, tar } from '../../tar.mjs';

export default tar(symlink('evil', 'd/x/..'), symlink('d', 'e'), symlink('e', '.'), symlink('x', 'd/../..'));
