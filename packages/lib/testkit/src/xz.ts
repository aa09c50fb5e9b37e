import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';

/** What a file is to have; all is as small as it can be unless given. */
export interface XzParts {
  /** The size of the dictionary as the header has it: 0 is 4 KiB, and each two more are twice as much. */
  readonly dictionary?: number;
  /** Bytes of zero behind the stream, by fours. */
  readonly padding?: number;
}

/** A check by CRC-32. */
const FLAGS = Buffer.from([0, 1]);
const LARGEST_CHUNK = 65_536;

/** An .xz file (the .xz file format, version 1.1.0) of one block with a CRC-32, whose content is not compressed. */
export function xzFile(content: Uint8Array | string, { dictionary = 0, padding = 0 }: XzParts = {}): Buffer {
  const bytes = Buffer.from(content);
  const header = summed(Buffer.from([2, 0, 0x21, 1, dictionary, 0, 0, 0]));
  const data = Buffer.concat([...chunks(bytes), Buffer.from([0])]);
  const sizes = [header.length + data.length + 4, bytes.length].flatMap(numberBytes);
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

/** Each is named, says how long it is, and begins anew or goes on. */
function* chunks(bytes: Buffer): Generator<Buffer, void, undefined> {
  for (let at = 0; at < bytes.length; at += LARGEST_CHUNK) {
    const part = bytes.subarray(at, at + LARGEST_CHUNK);
    const size = part.length - 1;
    yield Buffer.concat([Buffer.from([at === 0 ? 1 : 2, size >> 8, size & 255]), part]);
  }
}

/** Seven bits a byte, the lowest first. */
function numberBytes(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...numberBytes(Math.floor(value / 128))];
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function summed(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, le32(crc32(bytes))]);
}

function le32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
