import { file, symlink, tar } from '../../tar.mjs';

export default tar(file('/etc/hosts'), symlink('/bin', '/usr/bin'), file('/usr/bin/x'));
