import { special, tar } from '../../tar.mjs';

export default tar(special('tty', '3'), special('disk', '4'), special('pipe', '6'));
