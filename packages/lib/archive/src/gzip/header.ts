import { crc32 } from 'node:zlib';
import type { GzipAnomaly } from './anomalies.ts';
import { gzipError } from './errors.ts';

/** Bits of the FLG byte (RFC 1952 section 2.3.1). */
export const gzipFlags = { FTEXT: 1, FHCRC: 2, FEXTRA: 4, FNAME: 8, FCOMMENT: 16, RESERVED: 0xe0 } as const;

/** A field of variable length: where it lies and how long it is, its length field or closing zero included. */
export interface GzipField {
  readonly offset: number;
  readonly length: number;
}

/** A text field, which RFC 1952 defines as ISO 8859-1. */
export interface GzipText extends GzipField {
  readonly text: string;
}

/** The header of one member (RFC 1952 section 2.3); offsets count from the start of the gzip file. */
export interface GzipHeader {
  readonly offset: number;
  /** Bytes of the header. */
  readonly length: number;
  readonly flags: number;
  /** Seconds since 1970; 0 means none. */
  readonly mtime: number;
  /** What the compressor says of itself: 2 slowest, 4 fastest. */
  readonly xfl: number;
  /** The system it was made on: 3 Unix, 255 unknown. */
  readonly os: number;
  readonly extra?: GzipField;
  readonly name?: GzipText;
  readonly comment?: GzipText;
  /** Position of the CRC-16 of the header. */
  readonly headerCrc?: GzipField;
  readonly anomalies: readonly GzipAnomaly[];
}

const FIXED = 10;

/**
 * Reads the header at the start of `bytes`; `offset` is where that is in the file.
 * Gives undefined when the header does not end within `bytes`.
 * @throws ERR_REPRO_GZIP_MAGIC, ERR_REPRO_GZIP_METHOD
 */
export function parseGzipHeader(bytes: Uint8Array, offset: number): GzipHeader | undefined {
  checkGzipStart(bytes, offset);
  if (bytes.length < FIXED) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const flags = view.getUint8(3);
  const fields = readFields(bytes, flags, offset);
  if (!fields) return undefined;
  const { end, ...found } = fields;
  return {
    offset,
    length: end,
    flags,
    mtime: view.getUint32(4, true),
    xfl: view.getUint8(8),
    os: view.getUint8(9),
    ...found,
    anomalies: headerAnomalies(view, { offset, flags, ...found }),
  };
}

/** Bytes of magic and method. */
export const GZIP_START = 3;

/**
 * Judges as much of the first three bytes as there is, so that a short file of another kind is named as such.
 * @throws ERR_REPRO_GZIP_MAGIC, ERR_REPRO_GZIP_METHOD
 */
export function checkGzipStart(bytes: Uint8Array, offset: number): void {
  const [first = 0x1f, second = 0x8b, method = 8] = bytes;
  if (first !== 0x1f || second !== 0x8b) {
    throw gzipError('MAGIC', offset, `expected the magic 1f8b, found ${hex(bytes.subarray(0, 2))}`);
  }
  if (method !== 8) throw gzipError('METHOD', offset + 2, `expected method 8, found ${method}`);
}

type Fields = Pick<GzipHeader, 'extra' | 'name' | 'comment' | 'headerCrc'>;

/** The optional fields in their fixed order, and where the header ends; undefined when it ends beyond `bytes`. */
function readFields(bytes: Uint8Array, flags: number, base: number): (Fields & { end: number }) | undefined {
  let at = FIXED;
  const fields: { -readonly [K in keyof Fields]: Fields[K] } = {};
  if (flags & gzipFlags.FEXTRA) {
    const [low, high] = bytes.subarray(at);
    if (low === undefined || high === undefined) return undefined;
    fields.extra = { offset: base + at, length: 2 + low + high * 256 };
    at += fields.extra.length;
  }
  for (const [flag, key] of [
    [gzipFlags.FNAME, 'name'],
    [gzipFlags.FCOMMENT, 'comment'],
  ] as const) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, at);
    if (end === -1) return undefined;
    fields[key] = {
      offset: base + at,
      length: end + 1 - at,
      text: Buffer.from(bytes.subarray(at, end)).toString('latin1'),
    };
    at = end + 1;
  }
  if (flags & gzipFlags.FHCRC) {
    fields.headerCrc = { offset: base + at, length: 2 };
    at += 2;
  }
  return at > bytes.length ? undefined : { ...fields, end: at };
}

function headerAnomalies(view: DataView, header: Fields & { offset: number; flags: number }): GzipAnomaly[] {
  const { offset, flags, extra, headerCrc } = header;
  const anomalies: GzipAnomaly[] = [];
  const reserved = flags & gzipFlags.RESERVED;
  if (reserved) {
    anomalies.push({
      code: 'gzip/reserved-flags',
      offset: offset + 3,
      data: { expected: 0, found: reserved },
    });
  }
  if (extra && !isWholeSubfields(view, extra.offset - offset + 2, extra.length - 2)) {
    anomalies.push({ code: 'gzip/extra-field', offset: extra.offset, data: { length: extra.length - 2 } });
  }
  if (headerCrc) {
    const at = headerCrc.offset - offset;
    const expected = crc32(new Uint8Array(view.buffer, view.byteOffset, at)) & 0xffff;
    const found = view.getUint16(at, true);
    if (found !== expected) {
      anomalies.push({ code: 'gzip/header-crc', offset: headerCrc.offset, data: { expected, found } });
    }
  }
  return anomalies;
}

/** Whether an extra field is a row of subfields: two identifying bytes, a length, as many bytes (section 2.3.1.1). */
function isWholeSubfields(view: DataView, start: number, length: number): boolean {
  let at = start;
  const end = start + length;
  while (at + 4 <= end) at += 4 + view.getUint16(at + 2, true);
  return at === end;
}

function hex(bytes: Uint8Array): string {
  return bytes.length === 0 ? 'nothing' : Buffer.from(bytes).toString('hex');
}
