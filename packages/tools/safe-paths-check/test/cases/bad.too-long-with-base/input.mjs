import { dir, tar } from '../../tar.mjs';

export default tar(dir('a/'.repeat(2040)));
