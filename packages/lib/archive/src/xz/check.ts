import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { beginCrc64 } from './crc64.ts';
import { u32Bytes } from './numbers.ts';

/** What the content of a block can be checked by. */
export type XzCheck = 'none' | 'crc32' | 'crc64' | 'sha256' | 'unknown';

/** Kinds by their numbers (.xz file format, section 2.1.1.2); all others are reserved. */
const KINDS: Readonly<Record<number, XzCheck>> = { 0: 'none', 1: 'crc32', 4: 'crc64', 10: 'sha256' };
/** Bytes of a check by a third of its number; 0 has none. */
const SIZES = [4, 8, 16, 32, 64] as const;

/** The kind of a check, of number 0 to 15. */
export function checkOf(number: number): XzCheck {
  return KINDS[number] ?? 'unknown';
}

/** Bytes that a check takes. Those of reserved kinds are known too. */
export function checkSize(number: number): number {
  return number === 0 ? 0 : (SIZES[Math.floor((number - 1) / 3)] as number);
}

/** A check of bytes that come in parts. */
export interface Check {
  update(bytes: Uint8Array): void;
  /** As it stands in the file; undefined where it is not known how it is made. */
  result(): Uint8Array | undefined;
}

/** Begins a check. */
export function beginCheck(kind: XzCheck): Check {
  if (kind === 'crc32') return beginCrc32();
  if (kind === 'crc64') return beginCrc64();
  if (kind === 'sha256') {
    const hash = createHash('sha256');
    return { update: (bytes) => void hash.update(bytes), result: () => hash.digest() };
  }
  return { update() {}, result: () => (kind === 'none' ? new Uint8Array(0) : undefined) };
}

function beginCrc32(): Check {
  let crc = 0;
  return {
    update(bytes) {
      crc = crc32(bytes, crc);
    },
    result: () => u32Bytes(crc),
  };
}
