import { dir, file, hardlink, symlink, tar } from '../../tar.mjs';

export default tar(dir('d/'), symlink('l', 'd'), file('d/f'), hardlink('h', 'l/f'));
