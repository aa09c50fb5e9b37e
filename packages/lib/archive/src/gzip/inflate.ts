import { createInflater, type Inflater, MOST_INPUT, type Progress } from '@repro/deflate/inflate';
import type { ByteReader } from '../bytes/reader.ts';

/** Expansion is judged at multiples of this size in the file: the same however the source is cut. */
export const INPUT_BLOCK = 512 * 1024;

/** What a raw deflate stream is read with. */
export interface InflateOptions {
  /** Whether a piece need only be valid until the next one is asked for. */
  readonly reuse: boolean;
  /** Told, at each multiple of INPUT_BLOCK, of the position in the reader's source and of all content made; may throw. */
  readonly progress: (position: number, content: number) => void;
  /** Makes the error for invalid data, which is `what`, in the byte at `offset` of the reader's source. */
  readonly invalid: (offset: number, what: string) => Error;
  /** Told, at the end, of the first byte with bits set that only pad it, which all readers ignore. */
  readonly padding: (offset: number) => void;
  /** Makes the error for a stream that does not end. */
  readonly truncated: () => Error;
}

/** Inflaters that nobody uses: thousands of members or entries need one, and each has memory of its own. */
const idle: Inflater[] = [];
const MOST_IDLE = 4;

/**
 * Inflates the one deflate stream (RFC 1951) that begins where `reader` stands, and leaves the reader behind its
 * last byte.
 */
export async function* inflateFrom(
  reader: ByteReader,
  options: InflateOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const inflater = idle.pop() ?? createInflater();
  let isFree = false;
  try {
    yield* inflateWith(inflater, reader, options);
    isFree = true;
  } catch (error) {
    isFree = true;
    throw error;
  } finally {
    // Not where the consumer has left: it may still look at the last piece.
    if (isFree && idle.length < MOST_IDLE) idle.push(inflater);
  }
}

async function* inflateWith(
  inflater: Inflater,
  reader: ByteReader,
  { reuse, progress, padding, invalid, truncated }: InflateOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const start = reader.position;
  let made = 0;
  inflater.begin();
  for (;;) {
    const input = await reader.next(1, Math.min(MOST_INPUT, INPUT_BLOCK - (reader.position % INPUT_BLOCK)));
    if (input.length === 0) throw truncated();
    inflater.give(input);
    let run: Run;
    do {
      run = runOf(inflater);
      const piece = inflater.content();
      made += piece.length;
      if (piece.length > 0) yield reuse ? piece : piece.slice();
    } while (run === 'full');
    if (run === 'end') {
      const padded = inflater.padding();
      if (padded !== undefined) padding(start + padded);
      reader.unread([input.subarray(input.length - inflater.unused())]);
      return;
    }
    if (run !== 'hungry') throw invalid(start + run.offset, run.message);
    if (reader.position % INPUT_BLOCK === 0) progress(reader.position, made);
  }
}

type Run = Progress | { readonly message: string; readonly offset: number };

/** A run, or what is invalid: there may be content before it. Any other error is a bug, and no fault of the data. */
function runOf(inflater: Inflater): Run {
  try {
    return inflater.run();
  } catch (error) {
    const { code, message, offset } = error as { code?: string; message: string; offset: number };
    if (code !== 'ERR_REPRO_DEFLATE_DATA') throw error;
    return { message, offset };
  }
}
