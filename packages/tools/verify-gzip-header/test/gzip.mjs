// Makes gzip files part by part, right or wrong as a case needs them.
import { crc32 } from 'node:zlib';

/** A stored deflate block, whose bytes every zlib writes alike. */
export function stored(content) {
  const bytes = Buffer.from(content);
  const head = Buffer.from([1, 0, 0, 0, 0]);
  head.writeUInt16LE(bytes.length, 1);
  head.writeUInt16LE(bytes.length ^ 0xffff, 3);
  return Buffer.concat([head, bytes]);
}

/** A member; what `parts` leaves out is as a reproducible file has it. */
export function member(content = 'content\n', parts = {}) {
  const bytes = Buffer.from(content);
  const { magic = [0x1f, 0x8b], method = 8, flags = 0, mtime = 0, xfl = 0, os = 3, fields = '' } = parts;
  const head = Buffer.from([...magic, method, flags, 0, 0, 0, 0, xfl, os]);
  head.writeUInt32LE(mtime, 4);
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(parts.crc ?? crc32(bytes), 0);
  tail.writeUInt32LE(parts.size ?? bytes.length, 4);
  return Buffer.concat([head, Buffer.from(fields), parts.deflate ?? stored(bytes), tail]);
}

/** The CRC-16 that belongs to a header of ten bytes with these flags and nothing else set. */
export function headerCrc(flags) {
  const crc = Buffer.alloc(2);
  crc.writeUInt16LE(crc32(Buffer.from([0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 3])) & 0xffff);
  return crc;
}
