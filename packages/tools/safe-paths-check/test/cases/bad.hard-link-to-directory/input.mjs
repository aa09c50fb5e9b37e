import { dir, hardlink, tar } from '../../tar.mjs';

export default tar(dir('d/'), hardlink('h', 'd'), hardlink('i', 'd/'));
