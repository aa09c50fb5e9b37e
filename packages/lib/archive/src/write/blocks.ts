/** A block of a stream, and whether it is the last one. */
export interface Block {
  readonly bytes: Uint8Array;
  readonly last: boolean;
}

/**
 * Cuts a stream into blocks of exactly `size` bytes, the last one shorter or of that size; an empty stream is one
 * empty block. How the stream itself was cut does not show. Every block has memory of its own.
 */
export async function* cutBlocks(
  source: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Block, void, undefined> {
  let block = Buffer.allocUnsafeSlow(size);
  let used = 0;
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; ) {
      if (used === size) {
        yield { bytes: block, last: false };
        block = Buffer.allocUnsafeSlow(size);
        used = 0;
      }
      const part = chunk.subarray(at, at + size - used);
      block.set(part, used);
      used += part.length;
      at += part.length;
    }
  }
  yield { bytes: block.subarray(0, used), last: true };
}
