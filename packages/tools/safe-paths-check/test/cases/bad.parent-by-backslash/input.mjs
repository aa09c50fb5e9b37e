import { file, tar } from '../../tar.mjs';

export default tar(file('a\\..\\..\\b'));
