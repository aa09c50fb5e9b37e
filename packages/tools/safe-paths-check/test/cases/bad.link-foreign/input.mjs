import { symlink, tar } from '../../tar.mjs';

export default tar(symlink('a', 'C:\\x'), symlink('b', '..\\..\\x'), symlink('c', '\\\\server\\x'), symlink('d', '//server/x'));
