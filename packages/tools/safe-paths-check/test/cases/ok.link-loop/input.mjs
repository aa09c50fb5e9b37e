import { symlink, tar } from '../../tar.mjs';

export default tar(symlink('a', 'b'), symlink('b', 'a'), symlink('self', 'self/x'));
