import type { Bytes } from '@repro/core';
import { pending } from './pending.ts';
import { type ByteReader, byteReader } from './reader.ts';

/** A compressed file being read. */
export interface Reading<Info> {
  /** The content, in order; to be read once. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /**
   * Fulfilled when `bytes` has been read to its end; rejected when that fails or stops early. It waits for as long as nobody
   * reads.
   */
  readonly info: Promise<Info>;
}

/** Reads a file by what gives its content and, at its end, what it was found to be. The source is let go either way. */
export function reading<Info>(
  source: Bytes,
  read: (reader: ByteReader) => AsyncGenerator<Uint8Array, Info, undefined>,
): Reading<Info> {
  const { promise, resolve, reject } = pending<Info>();
  async function* bytes(): AsyncGenerator<Uint8Array, void, undefined> {
    const reader = byteReader(source);
    try {
      resolve(yield* read(reader));
    } catch (error) {
      reject(error);
      throw error;
    } finally {
      reject(new Error('the content was not read to its end'));
      void reader.close().catch(() => {});
    }
  }
  return { bytes: bytes(), info: promise };
}
