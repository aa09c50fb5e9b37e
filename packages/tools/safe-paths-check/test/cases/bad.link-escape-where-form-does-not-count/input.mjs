import { symlink, tar } from '../../tar.mjs';

// Through a link that is there, to one that is there where forms do not count.
export default tar(symlink('d/é', '..'), symlink('k', 'd'), symlink('l', 'k/e\u0301/../x'));
