import { symlink, tar } from '../../tar.mjs';

export default tar(symlink('a', '/opt/application'), symlink('b', '/opt'));
