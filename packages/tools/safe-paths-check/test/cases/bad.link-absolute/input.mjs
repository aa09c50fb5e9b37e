import { symlink, tar } from '../../tar.mjs';

export default tar(symlink('a', '/etc/passwd'));
