import { file, hardlink, tar } from '../../tar.mjs';

export default tar(file('a', 'content'), hardlink('b', 'a/'));
