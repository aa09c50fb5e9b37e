import { ReproError } from './error.ts';

/** Bytes as one piece or as a stream of pieces of any size: how they are cut never matters to a result. */
export type Bytes = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * The pieces of `source`, one at a time; empty pieces are passed on as they come.
 * A text is refused, whole or in pieces: nobody can tell whether it is meant as a path, and the bytes behind a stream
 * that was opened with an encoding are lost. Its digest would be a wrong one.
 * @throws ERR_REPRO_NOT_BYTES for what is neither bytes nor a stream of them
 */
export async function* asChunks(source: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  if (isPiece(source)) {
    yield source;
    return;
  }
  if (!isStream(source)) throw notBytes(source);
  for await (const chunk of source) {
    if (!isPiece(chunk)) throw noPiece(chunk);
    yield chunk;
  }
}

/** Whether something is `Bytes`, for those who also take something else; what a stream holds shows when it is read. */
export function isBytes(value: unknown): value is Bytes {
  return isPiece(value) || isStream(value);
}

/**
 * `value`, which has to be there as a whole.
 * @throws ERR_REPRO_NOT_BYTES for all else, streams among them
 */
export function wholeBytes(value: unknown): Uint8Array {
  if (isPiece(value)) return value;
  throw notBytes(value, 'give a Uint8Array, such as await readFile(path) is');
}

/**
 * All bytes of `source` as one piece; a source that comes in one piece is not copied. `name` is for the error.
 * The limit is what keeps an endless stream from filling the memory.
 * @throws ERR_REPRO_TOO_LARGE when there are more than `limit` bytes; what follows is not read.
 * @throws ERR_REPRO_NOT_BYTES as `asChunks`
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

/**
 * Lets streams of Node wait for their turn: one that fails while nobody reads it, as `createReadStream` does at once where
 * there is no such file, emits an `error` that ends the process. Whoever reads it later is told the same error.
 * For a function that is given several sources, itself or as `{ bytes }`, and reads one after another; to be called before
 * it waits for anything. What is no stream is passed over.
 */
export function awaitTurn(sources: Iterable<Bytes | object | undefined>): void {
  for (const source of sources) {
    const stream = isObject(source) && 'bytes' in source ? source.bytes : source;
    if (isEmitter(stream)) stream.on('error', () => {});
  }
}

/** A Uint8Array, of this realm or of another, such as a vm context. */
function isPiece(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array || Object.prototype.toString.call(value) === '[object Uint8Array]';
}

/** Pieces that are all there already are taken too, as `for await` does; a text is no such thing. */
function isStream(value: unknown): value is AsyncIterable<unknown> {
  return isObject(value) && (Symbol.asyncIterator in value || Symbol.iterator in value);
}

function isEmitter(value: unknown): value is { on(event: 'error', listener: () => void): void } {
  return isObject(value) && 'on' in value && typeof value.on === 'function';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The error for what is no `Bytes`. */
export function notBytes(found: unknown, hint = hintFor(found)): ReproError {
  return new ReproError('ERR_REPRO_NOT_BYTES', `expected bytes, found ${nameOf(found)}`, { hint });
}

/** The error for what a stream holds that is no Uint8Array. */
function noPiece(found: unknown): ReproError {
  const hint =
    typeof found === 'string' ? 'open the stream without an encoding' : 'let every piece be a Uint8Array';
  return new ReproError('ERR_REPRO_NOT_BYTES', `expected a stream of bytes, found ${nameOf(found)} in it`, {
    hint,
  });
}

function hintFor(found: unknown): string {
  if (typeof found === 'string' || found instanceof URL)
    return 'give createReadStream(path) for a file, Buffer.from(text) for a text';
  if (found instanceof ArrayBuffer || ArrayBuffer.isView(found))
    return 'give new Uint8Array(buffer, byteOffset, byteLength)';
  return 'give a Uint8Array or an async iterable of them, such as createReadStream(path)';
}

function nameOf(found: unknown): string {
  if (found === null || found === undefined) return String(found);
  if (typeof found !== 'object') return `a ${typeof found}`;
  return `an object of ${found.constructor?.name || 'no class'}`;
}
