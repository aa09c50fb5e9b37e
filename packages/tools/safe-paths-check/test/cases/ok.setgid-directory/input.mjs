import { dir, tar } from '../../tar.mjs';

export default tar(dir('a/', { mode: 0o2775 }));
