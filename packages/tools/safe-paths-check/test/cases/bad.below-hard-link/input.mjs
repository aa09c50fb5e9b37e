import { file, hardlink, tar } from '../../tar.mjs';

export default tar(file('a'), hardlink('h', 'a'), file('h/b'));
