import { ReproError } from './error.ts';

/** Bytes as one piece or as a stream of pieces of any size: how they are cut never matters to a result. */
export type Bytes = Uint8Array | AsyncIterable<Uint8Array>;

/** The pieces of `source`, one at a time; empty pieces are passed on as they come. */
export async function* asChunks(source: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  if (source instanceof Uint8Array) yield source;
  else yield* source;
}

/**
 * All bytes of `source` as one piece; a source that comes in one piece is not copied. `name` is for the error.
 * The limit is what keeps an endless stream from filling the memory.
 * @throws ERR_REPRO_TOO_LARGE when there are more than `limit` bytes; what follows is not read.
 */
export async function collect(source: Bytes, limit: number, name = 'the input'): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of asChunks(source)) {
    size += chunk.length;
    if (size > limit) {
      throw new ReproError('ERR_REPRO_TOO_LARGE', `${name} is larger than the limit of ${limit} bytes`, {
        hint: 'raise the limit if it is meant to be so large',
      });
    }
    parts.push(chunk);
  }
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts, size);
}
