import { gzipSync } from 'node:zlib';

export default gzipSync('text');
