import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';

/** What a program wrote to one of its outputs. */
export interface Captured {
  /** Bytes that it wrote, as far as they were read. */
  readonly size: number;
  readonly sha256: string;
  /** The first or the last of them, at most as many as were to be kept. */
  readonly kept: Buffer;
}

/** How much of an output is kept and read. */
export interface CaptureLimits {
  readonly keep: 'first' | 'last';
  /** Bytes. */
  readonly kept: number;
  /** Bytes after which `onFull` is told. */
  readonly size: number;
}

/** Reads an output to its end, in bounded memory, and gives what there was so far whenever it is asked. */
export function capture(stream: Readable, limits: CaptureLimits, onFull: () => void): () => Captured {
  const hash = createHash('sha256');
  let size = 0;
  let kept = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    hash.update(chunk);
    if (limits.keep === 'last') kept = Buffer.from(Buffer.concat([kept, chunk]).subarray(-limits.kept));
    else if (kept.length < limits.kept) kept = Buffer.concat([kept, chunk]).subarray(0, limits.kept);
    if (size > limits.size) onFull();
  });
  // A pipe that breaks ends; what it brought is all there is.
  stream.on('error', () => {});
  return () => ({ size, sha256: hash.copy().digest('hex'), kept });
}
