import { file, symlink, tar } from '../../tar.mjs';

export default tar(symlink('a', '/etc/passwd'), file('a', 'root::0:0'));
