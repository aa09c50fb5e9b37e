import { tar } from '../../tar.mjs';

export default tar();
