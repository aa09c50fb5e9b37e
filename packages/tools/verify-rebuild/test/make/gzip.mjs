// Makes gzip files part by part (RFC 1952).
import { crc32, deflateRawSync } from 'node:zlib';

/** A member; what `parts` leaves out is as a reproducible file has it. */
export function gzip(content, parts = {}) {
  const bytes = Buffer.from(content);
  const { mtime = 0, xfl = 0, os = 3, name, comment, level = 6, deflate } = parts;
  const flags = (name === undefined ? 0 : 8) | (comment === undefined ? 0 : 16);
  const head = Buffer.from([0x1f, 0x8b, 8, flags, 0, 0, 0, 0, xfl, os]);
  head.writeUInt32LE(mtime, 4);
  const texts = [name, comment].filter((text) => text !== undefined).map((text) => `${text}\0`);
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(bytes), 0);
  tail.writeUInt32LE(bytes.length, 4);
  return Buffer.concat([
    head,
    Buffer.from(texts.join('')),
    deflate ?? deflateRawSync(bytes, { level }),
    tail,
  ]);
}

/** A stored deflate block. */
export function stored(content) {
  const bytes = Buffer.from(content);
  const head = Buffer.from([1, 0, 0, 0, 0]);
  head.writeUInt16LE(bytes.length, 1);
  head.writeUInt16LE(bytes.length ^ 0xffff, 3);
  return Buffer.concat([head, bytes]);
}
