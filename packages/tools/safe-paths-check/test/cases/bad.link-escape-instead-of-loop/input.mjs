import { symlink, tar } from '../../tar.mjs';

// A link to itself, unless case does not count.
export default tar(symlink('d/e/up', '../..'), symlink('d/l', 'e/UP/../../l'));
