import { symlink, tar } from '../../tar.mjs';

export default tar(symlink('a', 'b\x1b[2J'), symlink('c', 'd\u202e'));
