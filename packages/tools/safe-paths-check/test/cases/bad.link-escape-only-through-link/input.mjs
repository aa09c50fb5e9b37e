import { symlink, tar } from '../../tar.mjs';

export default tar(symlink('here', '.'), symlink('evil', 'here/../etc'));
