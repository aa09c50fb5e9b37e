import { Readable } from 'node:stream';
import { publishError, shownUrl } from '../errors.ts';
import { loadUndici, type Transport } from './transport.ts';

/** A request; `body` may be asked for again when the request is tried again. */
export interface Request {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'PUT';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: RequestBody | undefined;
}

/** A body of a known length, so that what is cut short can be told. */
export interface RequestBody {
  readonly size: number;
  open(): Uint8Array | AsyncIterable<Uint8Array>;
}

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  /** Lower-case names; the first value of each. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** An answer of which the body is still to come; it must be read or destroyed. */
export interface OpenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array> & { destroy(error?: Error): unknown };
}

/** No answer that is needed here is longer: manifests and error messages. */
const ANSWER_LIMIT = 4 * 1024 * 1024;

/**
 * Sends a request and reads the answer. Redirects are not followed: a server must not send credentials or uploads
 * elsewhere.
 * @throws ERR_REPRO_PUBLISH_NETWORK, _TIMEOUT for what may be tried again; _PROTOCOL for an answer that is too long
 */
export async function exchange(
  asked: Request,
  transport: Transport,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const { status, headers, body } = await openExchange(asked, transport, signal);
  try {
    return { status, headers, body: await read(body, asked.url, transport.timeout) };
  } catch (error) {
    signal?.throwIfAborted();
    throw networkError(error, asked.url);
  }
}

/**
 * Sends a request and gives the answer as soon as it begins, for bodies that are too long to be kept.
 * @throws as `exchange` does
 */
export async function openExchange(
  { method, url, headers = {}, body }: Request,
  transport: Transport,
  signal: AbortSignal | undefined,
): Promise<OpenAnswer> {
  const { request } = await loadUndici();
  const dispatcher = await transport.dispatcher();
  try {
    const answer = await request(url, {
      method,
      dispatcher,
      headers: {
        'user-agent': 'repro-pack',
        ...headers,
        ...(body && { 'content-length': String(body.size) }),
      },
      body: body ? bodyOf(body) : null,
      ...(signal && { signal }),
    });
    // One that is let go of unread says so by an event, which would end the process if nobody listened.
    answer.body.on('error', () => {});
    return { status: answer.statusCode, headers: plain(answer.headers), body: answer.body };
  } catch (error) {
    signal?.throwIfAborted();
    throw networkError(error, url);
  }
}

function bodyOf(body: RequestBody): Uint8Array | Readable {
  const content = body.open();
  return content instanceof Uint8Array ? content : Readable.from(content, { objectMode: false });
}

/** All of an answer, in the time that is allowed for it: a server that sends a byte now and then would hold us for ever. */
async function read(
  body: AsyncIterable<Uint8Array> & { destroy(error?: Error): unknown },
  url: URL,
  timeout: number,
): Promise<Buffer> {
  const late = publishError('TIMEOUT', `${shownUrl(url)}: the answer did not come to its end in time`);
  const timer = setTimeout(() => body.destroy(late), timeout);
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of body) {
      size += part.length;
      parts.push(part);
      if (size > ANSWER_LIMIT) {
        throw publishError('PROTOCOL', `${shownUrl(url)}: the answer is longer than ${ANSWER_LIMIT} bytes`);
      }
    }
    return Buffer.concat(parts, size);
  } finally {
    clearTimeout(timer);
  }
}

function plain(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat()[0] ?? '']],
    ),
  );
}

/** An error of undici, Node or the system as one of ours; one that is ours passes through. */
export function networkError(error: unknown, url: URL): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (code.startsWith('ERR_REPRO_')) return error;
  const where = shownUrl(url);
  if (/TIMEOUT/.test(code)) {
    return publishError('TIMEOUT', `${where}: no sign of life for too long`, {
      cause: error,
      hint: 'try again, or allow more with --timeout',
    });
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(code)) {
    return publishError('REFUSED', `${where}: its certificate is not trusted (${code})`, {
      cause: error,
      hint: 'name the authority with --ca-file',
    });
  }
  const reason = code === '' ? message.slice(0, 200) : code;
  return publishError('NETWORK', `${where}: the connection failed (${reason})`, {
    cause: error,
    hint: 'check the host and the network',
  });
}
