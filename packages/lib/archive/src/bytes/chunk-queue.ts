/** Chunks that have been read and not used yet. */
export interface ChunkQueue {
  /** Bytes in all chunks. */
  readonly size: number;
  /** Bytes in the first chunk. */
  readonly first: number;
  push(chunk: Uint8Array): void;
  /** Puts a chunk back in front. */
  unshift(chunk: Uint8Array): void;
  /** The first `size` bytes, or all when there are fewer; a view where they lie in one chunk. */
  peek(size: number): Uint8Array;
  /** `peek`, and removes them. */
  take(size: number): Uint8Array;
}

/** An empty queue. */
export function chunkQueue(): ChunkQueue {
  const chunks: Uint8Array[] = [];
  let total = 0;
  return {
    get size() {
      return total;
    },
    get first() {
      return chunks[0]?.length ?? 0;
    },
    push(chunk) {
      if (chunk.length > 0) chunks.push(chunk);
      total += chunk.length;
    },
    unshift(chunk) {
      if (chunk.length > 0) chunks.unshift(chunk);
      total += chunk.length;
    },
    peek: (size) => front(chunks, Math.min(size, total)),
    take(size) {
      const bytes = front(chunks, Math.min(size, total));
      drop(chunks, bytes.length);
      total -= bytes.length;
      return bytes;
    },
  };
}

/** The first `size` bytes of chunks that hold at least as many. */
function front(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks;
  if (first === undefined || size === 0) return new Uint8Array(0);
  if (first.length >= size) return first.subarray(0, size);
  const joined = Buffer.allocUnsafe(size);
  let filled = 0;
  for (const piece of chunks) {
    joined.set(piece.subarray(0, size - filled), filled);
    filled = Math.min(size, filled + piece.length);
    if (filled === size) break;
  }
  return joined;
}

/** Removes the first `size` bytes. */
function drop(chunks: Uint8Array[], size: number): void {
  let whole = 0;
  let left = size;
  for (const piece of chunks) {
    if (piece.length > left) break;
    left -= piece.length;
    whole++;
  }
  chunks.splice(0, whole);
  const [first] = chunks;
  if (left > 0 && first) chunks[0] = first.subarray(left);
}
