import { createInflateRaw, inflateRawSync, type Zlib } from 'node:zlib';
import type { ByteReader } from '../bytes/reader.ts';
import { engineInput, INPUT_BLOCK, PIECES_AHEAD } from './engine-input.ts';
import { engineOutput } from './engine-output.ts';

/** What a raw deflate stream is read with. */
export interface InflateOptions {
  /** Bytes of content in one piece. */
  readonly piece: number;
  /** Told, at each multiple of 512 KiB of input, of the position in the reader's source and of all content made; may throw. */
  readonly progress: (position: number, content: number) => void;
  /** Makes the error for invalid data, which lies within 512 KiB after `offset`. */
  readonly invalid: (offset: number, cause: Error) => Error;
  /** Makes the error for a stream that does not end. */
  readonly truncated: () => Error;
}

/** The end of a file that is inflated at once: it makes 32 MiB at the most, and threads would cost more than they save. */
const SMALL = 32 * 1024;

/**
 * Inflates the one deflate stream (RFC 1951) that begins where `reader` stands, and leaves the reader behind its
 * last byte. zlib checks the structure; it does not tell the up to seven bits between the end of the stream and its
 * last byte.
 */
export async function* inflateFrom(
  reader: ByteReader,
  options: InflateOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const isSmall = reader.position + SMALL <= INPUT_BLOCK && !(await reader.has(SMALL));
  const content = isSmall ? await inflateRest(reader) : undefined;
  if (!content) yield* inflateStream(reader, options);
  else if (content.length > 0) yield content;
}

/** All content at once; undefined, and nothing taken, for what is damaged: its content up to there is for the stream to give. */
async function inflateRest(reader: ByteReader): Promise<Uint8Array | undefined> {
  const rest = await reader.take(SMALL);
  try {
    const { buffer, engine } = inflateRawSync(rest, { info: true }) as unknown as Inflated;
    reader.unread([rest.subarray(engine.bytesWritten)]);
    return buffer;
  } catch {
    reader.unread([rest]);
    return undefined;
  }
}

/** What zlib gives with the option `info`, which its types do not know. */
interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: Zlib;
}

/** zlib works on another thread while the consumer uses the piece before. */
async function* inflateStream(
  reader: ByteReader,
  options: InflateOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const start = reader.position;
  const marks = {
    readableHighWaterMark: options.piece,
    writableHighWaterMark: INPUT_BLOCK * PIECES_AHEAD,
  };
  const engine = createInflateRaw({ chunkSize: options.piece, ...marks });
  const output = engineOutput(engine);
  const input = engineInput(engine, reader, {
    used: () => options.progress(start + engine.bytesWritten, output.produced()),
    failed: (error) => output.fail(error),
  });
  try {
    yield* output.pieces();
    input.stop();
    reader.unread(await input.leftover());
  } catch (error) {
    throw explain(error, input.blockStart, options);
  } finally {
    input.stop();
    engine.destroy();
  }
}

/** zlib's own errors as the caller's; every other error as it is. Errors are known by code: realms have their own classes. */
function explain(error: unknown, position: number, { invalid, truncated }: InflateOptions): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'Z_BUF_ERROR') return truncated();
  return code === 'Z_DATA_ERROR' ? invalid(position, error as Error) : error;
}
