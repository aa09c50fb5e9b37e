import { crc32 } from 'node:zlib';
import { asChunks, type Bytes } from '@repro/core';
import { cutBlocks } from './blocks.ts';
import { type Codec, type CodecSpec, type Compression, checkLevel, loadCodec } from './codec.ts';
import { defaultEngine } from './deflate/default.ts';
import { combineCrc32 } from './gzip/crc32.ts';

/** How bytes are compressed. */
export interface CompressOptions {
  /** Default 'gzip'. */
  readonly compression?: Compression | undefined;
  /** 0 to 9, see `codecLevels`. */
  readonly level?: number | undefined;
  /** URL of a module that exports a `DeflateEngine` as `engine`; default fflate. */
  readonly engine?: string | undefined;
}

/**
 * Compresses any bytes, in memory that does not grow with them. The result depends on the bytes and the options
 * alone: not on how the bytes were cut, on the platform or the version of Node.
 * @throws ERR_REPRO_OPTION when the compression has no such level
 */
export function compress(
  source: Bytes,
  options: CompressOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  return compressStream(source, codecSpec(options));
}

/** The codec that the options name, defaults filled in. */
export function codecSpec({
  compression = 'gzip',
  level,
  engine = defaultEngine,
}: CompressOptions): CodecSpec {
  return { compression, level: checkLevel(compression, level), engine };
}

/**
 * Compresses any bytes; what comes out depends on the bytes and the codec alone, not on how they were cut.
 * @param onBlock is given every block of the input, in order, before it is compressed
 */
export async function* compressStream(
  source: Bytes,
  spec: CodecSpec,
  onBlock?: (block: Uint8Array) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const codec = await loadCodec(spec);
  const seal = createSeal(codec);
  let history: Uint8Array = new Uint8Array(0);
  yield* nonEmpty(codec.head());
  for await (const { bytes, last } of cutBlocks(asChunks(source), codec.blockSize)) {
    onBlock?.(bytes);
    yield* nonEmpty(codec.encode(bytes, { history, last }));
    seal.add(codec.crc ? crc32(bytes) : 0, bytes.length);
    // The consumer may have kept a block that was passed through, but nobody writes to one again.
    history = codec.history > 0 ? bytes.subarray(-codec.history) : history;
  }
  yield* nonEmpty(seal.finish());
}

/** Adds up what the end of the compressed stream tells about the whole input. */
export interface Seal {
  add(crc: number, size: number): void;
  finish(): Uint8Array;
}

/** A seal for the blocks of `codec`, added in order. */
export function createSeal(codec: Codec): Seal {
  let crc = 0;
  let size = 0;
  return {
    add(blockCrc, blockSize) {
      if (codec.crc) crc = combineCrc32(crc, blockCrc, blockSize);
      size += blockSize;
    },
    finish: () => codec.tail(crc, size),
  };
}

/** `bytes` as a sequence that has no empty piece. */
export function nonEmpty(bytes: Uint8Array): Uint8Array[] {
  return bytes.length > 0 ? [bytes] : [];
}
