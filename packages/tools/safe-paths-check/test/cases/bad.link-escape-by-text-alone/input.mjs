import { dir, symlink, tar } from '../../tar.mjs';

// Followed, it leads back to the root; by its text, as Windows and many guards read it, one directory above.
export default tar(dir('x/'), dir('x/y/'), symlink('e', 'x/y'), symlink('l', 'e/../..'));
