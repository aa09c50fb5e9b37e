import { file, symlink, tar } from '../../tar.mjs';

export default tar(file('a'), symlink('l', 'nothing/../a'));
