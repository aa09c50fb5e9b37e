import { file, hardlink, symlink, tar } from '../../tar.mjs';

export default tar(symlink('x', '/etc/passwd'), hardlink('y', 'x'), file('y', 'root::0:0'));
