import { gzipSync } from 'node:zlib';
import { githubPat } from '../../secrets.mjs';

export default { 'a.gz': gzipSync(githubPat()) };
