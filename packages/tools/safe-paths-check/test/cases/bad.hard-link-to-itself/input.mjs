import { hardlink, tar } from '../../tar.mjs';

export default tar(hardlink('a', 'a'));
