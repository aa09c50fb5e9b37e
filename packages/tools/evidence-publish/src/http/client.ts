import { authorize } from '../auth/authorize.ts';
import { parseChallenges } from '../auth/challenge.ts';
import type { Credentials } from '../auth/types.ts';
import { type Answer, exchange, type OpenAnswer, openExchange, type Request } from './exchange.ts';
import { type Retrier, withRetries } from './retry.ts';
import type { Transport } from './transport.ts';

/** Sends requests to one host as somebody, again where that helps. */
export interface Client {
  /** The answer, whatever its status; 401 is answered with credentials once. */
  send(request: Request): Promise<Answer>;
  /** The same, once and without a second try: for uploads, which know themselves where to go on. */
  sendOnce(request: Request): Promise<Answer>;
  /** The same, with the body still to come: for downloads. */
  open(request: Request): Promise<OpenAnswer>;
  readonly retrier: Retrier;
  /** Milliseconds, as the transport has it. */
  readonly timeout: number;
  close(): Promise<void>;
}

/** What a client is made of. */
export interface ClientOptions {
  readonly transport: Transport;
  readonly retrier: Retrier;
  readonly credentials: (host: string) => Promise<Credentials | undefined>;
  /** What a token is asked to allow: `repository:org/name:pull,push`. */
  readonly scope?: string;
  /** Send a bearer token without being asked, as forms expect it. */
  readonly eager?: boolean;
}

/** A client for the host of `origin`: an authorization never goes to another. */
export function createClient(origin: string, options: ClientOptions): Client {
  const { transport, retrier, credentials, scope, eager = false } = options;
  const { host } = new URL(origin);
  let header: string | undefined;
  let asked = false;

  async function sendOnce(request: Request): Promise<Answer> {
    if (eager && !asked) await ask('');
    const answer = await exchange(withHeader(request), transport, retrier.signal);
    if (answer.status !== 401 || request.url.host !== host) return answer;
    // A token may have run out in the middle of a long upload: it is asked for anew each time.
    if (!(await ask(answer.headers['www-authenticate'] ?? ''))) return answer;
    return exchange(withHeader(request), transport, retrier.signal);
  }

  async function open(request: Request): Promise<OpenAnswer> {
    const answer = await openExchange(withHeader(request), transport, retrier.signal);
    if (answer.status !== 401 || request.url.host !== host) return answer;
    answer.body.destroy();
    if (!(await ask(answer.headers['www-authenticate'] ?? ''))) return answer;
    return openExchange(withHeader(request), transport, retrier.signal);
  }

  async function ask(challenges: string): Promise<boolean> {
    asked = true;
    const before = header;
    header = await authorize(parseChallenges(challenges), {
      origin,
      scope,
      eager,
      credentials: await credentials(host),
      get: (url, headers, form) =>
        withRetries(() => exchange(tokenRequest(url, headers, form), transport, retrier.signal), retrier),
    });
    return header !== undefined && (header !== before || challenges !== '');
  }

  function withHeader(request: Request): Request {
    if (header === undefined || request.url.host !== host) return request;
    return { ...request, headers: { ...request.headers, authorization: header } };
  }

  return {
    sendOnce,
    open,
    retrier,
    timeout: transport.timeout,
    send: (request) => withRetries(() => sendOnce(request), retrier),
    close: () => transport.close(),
  };
}

function tokenRequest(
  url: URL,
  headers: Readonly<Record<string, string>>,
  form: string | undefined,
): Request {
  if (form === undefined) return { method: 'GET', url, headers };
  const bytes = Buffer.from(form);
  return {
    method: 'POST',
    url,
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: { size: bytes.length, open: () => bytes },
  };
}
