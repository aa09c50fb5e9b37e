import { crc32 } from 'node:zlib';
import type { XzBlock } from './block.ts';
import { xzError } from './errors.ts';
import { numberBytes, paddingOf, u32, u32Bytes } from './numbers.ts';

/** What a stream begins with. */
export const MAGIC: Uint8Array = new Uint8Array([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]);
const END_MAGIC = [0x59, 0x5a];
/** Bytes of a stream's header. */
export const HEADER_SIZE = 12;

/**
 * Reads a stream's header, behind the check of its magic (.xz file format, section 2.1.1).
 * @returns the number of the check of its blocks
 * @throws ERR_REPRO_XZ_HEADER
 */
export function parseStreamHeader(bytes: Uint8Array, offset: number): number {
  const [reserved, check = 0] = bytes.subarray(6, 8);
  if (crc32(bytes.subarray(6, 8)) !== u32(bytes, 8)) {
    throw xzError('HEADER', offset + 8, 'the header of a stream does not have its CRC-32');
  }
  if (reserved !== 0 || check > 15) throw xzError('HEADER', offset + 6, 'reserved bits of a stream are set');
  return check;
}

/** The one index that a stream with these blocks can have (section 4). */
export function indexOf(blocks: readonly XzBlock[]): Uint8Array {
  const bytes = [0, ...numberBytes(blocks.length)];
  for (const { unpaddedSize, size } of blocks) bytes.push(...numberBytes(unpaddedSize), ...numberBytes(size));
  for (let left = paddingOf(bytes.length); left > 0; left--) bytes.push(0);
  return withCrc32(new Uint8Array(bytes));
}

/** The one footer that a stream with an index of so many bytes, and this check, can have (section 2.1.2). */
export function footerOf(indexSize: number, check: number): Uint8Array {
  const fields = new Uint8Array([...u32Bytes(indexSize / 4 - 1), 0, check]);
  return new Uint8Array([...u32Bytes(crc32(fields)), ...fields, ...END_MAGIC]);
}

function withCrc32(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length + 4);
  result.set(bytes);
  result.set(u32Bytes(crc32(bytes)), bytes.length);
  return result;
}
