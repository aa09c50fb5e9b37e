import { dir, symlink, tar } from '../../tar.mjs';

export default tar(dir('a/b/c/'), symlink('short', 'a/b/c/..'), symlink('d/l', '../short/../../../x'));
