import { file, symlink, tar } from '../../tar.mjs';

export default tar(file('/opt/app/x'), symlink('y', '/opt/app/x'));
