import { member } from '../../gzip.mjs';

export default Buffer.concat([member(), Buffer.from('hidden')]);
