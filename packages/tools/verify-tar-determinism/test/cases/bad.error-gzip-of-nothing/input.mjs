import { gzipSync } from 'node:zlib';
import {  } from '@repro/testkit/tar';

const gzipped = gzipSync('');

export default gzipped;
