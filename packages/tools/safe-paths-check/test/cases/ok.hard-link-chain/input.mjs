import { file, hardlink, tar } from '../../tar.mjs';

export default tar(file('a'), hardlink('b', 'a'), hardlink('c', 'b'));
