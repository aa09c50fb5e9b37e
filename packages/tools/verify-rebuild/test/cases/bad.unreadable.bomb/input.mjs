import { gzip } from '../../make/gzip.mjs';

// Two bombs of 80 MiB that differ in the last byte.
const bomb = (byte) => gzip(Buffer.concat([Buffer.alloc(80 * 1024 ** 2), Buffer.of(byte)]));

export default {
  a: bomb(1),
  b: bomb(2),
};
