import { asChunks, type Bytes } from '@repro/core/bytes';

/** How the archive was compressed. */
export type Compression = 'none' | 'gzip' | 'zstd';

/** An archive without its compression. */
export interface Opened {
  readonly compression: Compression;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** How far a compressed archive may expand, and who hears of what is odd about the compressed file. */
export interface OpenOptions {
  readonly limits: { readonly output: number; readonly ratio: number };
  readonly oddity: (code: string) => void;
}

/** Recognises gzip and Zstandard by their first bytes; all else is taken for tar. Readers are loaded when needed. */
export async function open(source: Bytes, { limits, oddity }: OpenOptions): Promise<Opened> {
  const { head, bytes } = await peek(source);
  const anomaly = ({ code }: { readonly code: string }): void => oddity(code);
  if (head[0] === 0x1f && head[1] === 0x8b) {
    const { gunzip } = await import('@repro/archive/gzip');
    return { compression: 'gzip', bytes: gunzip(bytes, { limits, anomaly }).bytes };
  }
  if (isZstd(head)) {
    const { unzstd } = await import('@repro/archive/zstd');
    return { compression: 'zstd', bytes: unzstd(bytes, { limits, anomaly }).bytes };
  }
  return { compression: 'none', bytes };
}

/** A frame, or a skippable frame before it (RFC 8878, sections 3.1.1 and 3.1.2). */
function isZstd([a = 0, b, c, d]: Uint8Array): boolean {
  if (a === 0x28) return b === 0xb5 && c === 0x2f && d === 0xfd;
  return a >> 4 === 5 && b === 0x2a && c === 0x4d && d === 0x18;
}

const headSize = 4;

/** The first bytes of a stream, and the whole stream again. */
async function peek(source: Bytes): Promise<{ head: Uint8Array; bytes: AsyncIterable<Uint8Array> }> {
  const chunks = asChunks(source);
  const read: Uint8Array[] = [];
  let size = 0;
  while (size < headSize) {
    const { done, value } = await chunks.next();
    if (done) break;
    read.push(value);
    size += value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array, void, undefined> {
    yield* read.splice(0);
    yield* chunks;
  }
  return { head: Buffer.concat(read).subarray(0, headSize), bytes: all() };
}
