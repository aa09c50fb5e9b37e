import { symlink, tar } from '../../tar.mjs';

export default tar(symlink('a', 'b/'.repeat(2048)));
