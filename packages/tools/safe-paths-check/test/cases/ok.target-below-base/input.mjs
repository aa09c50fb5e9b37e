import { dir, symlink, tar } from '../../tar.mjs';

export default tar(symlink('current', '/opt/app/releases/1'), dir('releases/1/'));
