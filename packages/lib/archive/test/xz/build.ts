import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** The .xz file format's numbers of checks. */
export const CHECKS = { none: 0, crc32: 1, crc64: 4, sha256: 10 } as const;

/** What a test says of a block (.xz file format, section 3); what is left out is as it ought to be. */
export interface BlockParts {
  /** LZMA2 data: `chunk`s and an end. */
  readonly data: Uint8Array;
  readonly content: string;
  /** Number and properties of each filter. */
  readonly filters?: readonly (readonly [number, readonly number[]])[];
  readonly flags?: number;
  readonly compressedSize?: number;
  readonly size?: number;
  readonly headerPadding?: readonly number[];
  readonly padding?: readonly number[];
  readonly check?: Uint8Array;
}

/** What a test says of a stream; what is left out is as it ought to be. */
export interface StreamParts {
  readonly blocks: readonly BlockParts[];
  readonly check?: number;
  readonly reserved?: number;
  /** Pairs of unpadded size and size. */
  readonly records?: readonly (readonly [number, number])[];
  readonly backwardSize?: number;
  readonly footerCheck?: number;
}

/** LZMA2 with a dictionary of 4 KiB. */
export const LZMA2 = [0x21, [0]] as const;

/** A stream made of given blocks. */
export function stream(parts: StreamParts): Buffer {
  const { check = CHECKS.crc32, reserved = 0 } = parts;
  const blocks = parts.blocks.map((given) => block(given, check));
  const records = parts.records ?? blocks.map(({ unpadded, size }) => [unpadded, size] as const);
  const index = padded(Buffer.from([0, ...number(records.length), ...records.flat().flatMap(number)]));
  const flags = Buffer.from([reserved, check]);
  const size = le32((parts.backwardSize ?? index.length + 4) / 4 - 1);
  const footer = Buffer.concat([size, Buffer.from([reserved, parts.footerCheck ?? check])]);
  return Buffer.concat([
    Buffer.from('fd377a585a00', 'hex'),
    flags,
    sum(flags),
    ...blocks.map(({ bytes }) => bytes),
    index,
    sum(index),
    sum(footer),
    footer,
    Buffer.from('YZ'),
  ]);
}

/** A stream of one block that holds `text` as it is. */
export function plain(text: string, options: Omit<StreamParts, 'blocks'> = {}): Buffer {
  return stream({ ...options, blocks: [{ data: chunks(copied(text)), content: text }] });
}

/** Chunks, and the end of a block's data. */
export function chunks(...parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat([...parts, Buffer.from([0])]);
}

/** A chunk of bytes that are not compressed. */
export function copied(text: string, resets = true): Buffer {
  const size = text.length - 1;
  return Buffer.concat([Buffer.from([resets ? 1 : 2, size >> 8, size & 255]), Buffer.from(text, 'latin1')]);
}

/** The header of a chunk that is compressed, and its bytes; `resets` is 0 to 3. */
export function packed(resets: number, size: number, bytes: readonly number[], properties?: number): Buffer {
  const control = 0x80 | (resets << 5) | ((size - 1) >> 16);
  const stored = bytes.length - 1;
  const head = [control, ((size - 1) >> 8) & 255, (size - 1) & 255, stored >> 8, stored & 255];
  return Buffer.from([...head, ...(properties === undefined ? [] : [properties]), ...bytes]);
}

function block(
  parts: BlockParts,
  kind: number,
): { readonly bytes: Buffer; readonly unpadded: number; readonly size: number } {
  const { data, content, filters = [LZMA2] } = parts;
  const sizes = [parts.compressedSize, parts.size].flatMap((size) =>
    size === undefined ? [] : number(size),
  );
  const flags =
    (parts.flags ?? filters.length - 1) |
    (parts.compressedSize === undefined ? 0 : 0x40) |
    (parts.size === undefined ? 0 : 0x80);
  const list = filters.flatMap(([id, properties]) => [
    ...number(id),
    ...number(properties.length),
    ...properties,
  ]);
  const fields = padded(Buffer.from([0, flags, ...sizes, ...list, ...(parts.headerPadding ?? [])]));
  fields[0] = fields.length / 4;
  const check = parts.check ?? checkOf(kind, content);
  const padding = parts.padding ?? Array.from({ length: (4 - (data.length % 4)) % 4 }, () => 0);
  return {
    bytes: Buffer.concat([fields, sum(fields), data, Buffer.from(padding), check]),
    unpadded: fields.length + 4 + data.length + check.length,
    size: content.length,
  };
}

/** Bytes of a check by its number (section 2.1.1.2). */
const SIZES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];

/** The check of content, made in the plainest way. */
function checkOf(kind: number, content: string): Uint8Array {
  const bytes = Buffer.from(content, 'latin1');
  if (kind === CHECKS.crc32) return sum(bytes);
  if (kind === CHECKS.sha256) return createHash('sha256').update(bytes).digest();
  if (kind !== CHECKS.crc64) return Buffer.alloc(SIZES[kind] ?? 0);
  let crc = 2n ** 64n - 1n;
  for (const byte of bytes) {
    crc ^= BigInt(byte);
    for (let bit = 0; bit < 8; bit++) crc = (crc >> 1n) ^ (crc & 1n ? 0xc96c5795d7870f42n : 0n);
  }
  const result = Buffer.alloc(8);
  result.writeBigUInt64LE(crc ^ (2n ** 64n - 1n));
  return result;
}

function number(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...number(Math.floor(value / 128))];
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function sum(bytes: Uint8Array): Buffer {
  return le32(crc32(bytes));
}

function le32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
