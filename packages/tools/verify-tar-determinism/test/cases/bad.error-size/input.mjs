import { gzipSync } from 'node:zlib';
import {  } from '@repro/testkit/tar';

const gzipped = gzipSync(Buffer.alloc(100_000));

export default gzipped;
