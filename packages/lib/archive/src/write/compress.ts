import { crc32 } from 'node:zlib';
import { asChunks, type Bytes } from '@repro/core/bytes';
import { cutBlocks } from './blocks.ts';
import { type CodecSpec, type CompressOptions, codecSpec, loadCodec } from './codec.ts';
import { createSeal, nonEmpty } from './seal.ts';

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
