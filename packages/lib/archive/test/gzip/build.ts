import { crc32, deflateRawSync } from 'node:zlib';

/** What a test says of a gzip member; all else is as a careful writer makes it. */
export interface MemberParts {
  readonly flags?: number;
  readonly method?: number;
  readonly mtime?: number;
  readonly xfl?: number;
  readonly os?: number;
  /** The optional header fields as bytes, in order. */
  readonly fields?: Uint8Array;
  readonly deflate?: Uint8Array;
  readonly crc?: number;
  readonly size?: number;
}

/** A gzip member holding `content`. */
export function member(content: string | Uint8Array, parts: MemberParts = {}): Buffer {
  const bytes = Buffer.from(content);
  const head = Buffer.alloc(10);
  head.set([0x1f, 0x8b, parts.method ?? 8, parts.flags ?? 0]);
  head.writeUInt32LE(parts.mtime ?? 0, 4);
  head.set([parts.xfl ?? 0, parts.os ?? 3], 8);
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(parts.crc ?? crc32(bytes), 0);
  tail.writeUInt32LE(parts.size ?? bytes.length, 4);
  return Buffer.concat([head, parts.fields ?? Buffer.alloc(0), parts.deflate ?? deflateRawSync(bytes), tail]);
}

/** The bytes in pieces of `size`. */
export async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
