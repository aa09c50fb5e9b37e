import { zstdError } from './errors.ts';

/** A frame's header (RFC 8878 section 3.1.1.1); offsets count from the start of the file. */
export interface ZstdFrameHeader {
  readonly offset: number;
  /** Bytes of the header, magic included. */
  readonly length: number;
  /** Bytes of history that the frame asks for. */
  readonly window: number;
  /** Bytes of content, when the header says so. */
  readonly contentSize?: number;
  /** Whether a checksum follows the last block. */
  readonly checksum: boolean;
  /** Bit 4 of the descriptor, which has no meaning. */
  readonly unusedBit: boolean;
}

/** Magic, descriptor, window, dictionary and content size, at most. */
export const LONGEST_HEADER = 18;

/**
 * Reads the frame header at the start of `bytes`, which begin at `offset` in the file, behind the check of the magic.
 * Gives undefined when it does not end within `bytes`.
 * @throws ERR_REPRO_ZSTD_HEADER for a reserved bit or a dictionary
 */
export function parseFrameHeader(bytes: Uint8Array, offset: number): ZstdFrameHeader | undefined {
  const descriptor = bytes[4];
  if (descriptor === undefined) return undefined;
  if (descriptor & 8) throw zstdError('HEADER', offset + 4, 'the reserved bit of the frame header is set');
  const single = (descriptor & 0x20) !== 0;
  const dictionary = [0, 1, 2, 4][descriptor & 3] as number;
  const sizeBytes = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] as number;
  const dictionaryAt = single ? 5 : 6;
  const sizeAt = dictionaryAt + dictionary;
  const length = sizeAt + sizeBytes;
  if (bytes.length < length) return undefined;
  if (littleEndian(bytes, dictionaryAt, dictionary) !== 0) {
    throw zstdError('HEADER', offset + dictionaryAt, 'the frame needs a dictionary');
  }
  const contentSize = littleEndian(bytes, sizeAt, sizeBytes) + (sizeBytes === 2 ? 256 : 0);
  return {
    offset,
    length,
    window: single ? contentSize : windowSize(bytes[5] as number),
    ...(sizeBytes > 0 && { contentSize }),
    checksum: (descriptor & 4) !== 0,
    unusedBit: (descriptor & 0x10) !== 0,
  };
}

/** An exponent in the upper five bits and eighths of it in the lower three. */
function windowSize(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

/** Sizes beyond 2^53 lose their lowest bits here, far beyond every limit. */
function littleEndian(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let i = size - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] as number);
  return value;
}
