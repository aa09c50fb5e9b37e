import { dir, tar } from '../../tar.mjs';

export default tar(dir('a/..'));
