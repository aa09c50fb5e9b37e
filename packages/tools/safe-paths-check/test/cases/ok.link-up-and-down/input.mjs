import { dir, file, symlink, tar } from '../../tar.mjs';

export default tar(dir('a/b/'), file('a/c'), symlink('a/b/l', '../../a/./c'));
