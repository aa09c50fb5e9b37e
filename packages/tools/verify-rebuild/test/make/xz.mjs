import { crc32 } from 'node:zlib';

/** An .xz file (the .xz file format, version 1.1.0) of one block, whose content is not compressed, with a CRC-32. */
export function xz(content, { dictionary = 0, padding = 0 } = {}) {
  const bytes = Buffer.from(content);
  const header = summed(Buffer.from([2, 0, 0x21, 1, dictionary, 0, 0, 0]));
  const data = Buffer.concat([...chunks(bytes), Buffer.from([0])]);
  const sizes = [header.length + data.length + 4, bytes.length].flatMap(number);
  const index = summed(padded(Buffer.from([0, 1, ...sizes])));
  const footer = Buffer.concat([le32(index.length / 4 - 1), FLAGS]);
  return Buffer.concat([
    Buffer.from('fd377a585a00', 'hex'),
    summed(FLAGS),
    header,
    padded(data),
    le32(crc32(bytes)),
    index,
    le32(crc32(footer)),
    footer,
    Buffer.from('YZ'),
    Buffer.alloc(padding),
  ]);
}

/** A check by CRC-32. */
const FLAGS = Buffer.from([0, 1]);
const LARGEST_CHUNK = 65_536;

function* chunks(bytes) {
  for (let at = 0; at < bytes.length; at += LARGEST_CHUNK) {
    const part = bytes.subarray(at, at + LARGEST_CHUNK);
    const size = part.length - 1;
    yield Buffer.concat([Buffer.from([at === 0 ? 1 : 2, size >> 8, size & 255]), part]);
  }
}

function number(value) {
  return value < 128 ? [value] : [(value % 128) | 128, ...number(Math.floor(value / 128))];
}

function padded(bytes) {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function summed(bytes) {
  return Buffer.concat([bytes, le32(crc32(bytes))]);
}

function le32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
