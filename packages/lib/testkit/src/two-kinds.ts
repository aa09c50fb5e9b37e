import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';
import { tarHeader } from './tar.ts';

/** The gzip header with an extra field, which begins behind it (RFC 1952, section 2.3.1). */
const START = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 2, 3, 0, 0]);
const BLOCK = 512;

/**
 * A gzip file of `content` that is a tar archive too: a member whose name is the beginning of the gzip header, then `tar`.
 * To gzip all of that is an extra field.
 */
export function gzipAndTar(content: Uint8Array, tar: Uint8Array): Buffer {
  const start = Buffer.from(START);
  start.writeUInt16LE(BLOCK - START.length + tar.length, START.length - 2);
  const end = Buffer.alloc(8);
  end.writeUInt32LE(crc32(content), 0);
  end.writeUInt32LE(content.length, 4);
  return Buffer.concat([tarHeader({ name: start }), tar, deflateRawSync(content), end]);
}
