import { publishError, shownUrl } from '../errors.ts';
import type { Answer } from '../http/exchange.ts';
import { parseUrl } from '../http/url.ts';
import { isLoopback } from '../target.ts';
import type { Challenge } from './challenge.ts';
import type { Credentials } from './types.ts';

/** What an authorization is made of. */
export interface AuthorizeOptions {
  readonly origin: string;
  readonly scope: string | undefined;
  readonly eager: boolean;
  readonly credentials: Credentials | undefined;
  /** Asks for a token: a GET, or a POST of a form. */
  get(url: URL, headers: Readonly<Record<string, string>>, form?: string): Promise<Answer>;
}

/**
 * The `Authorization` header that answers a server's challenge: basic (RFC 7617), a bearer token as it is (RFC 6750), or
 * one that the registry's token server gives (distribution/spec/auth/token.md), anonymously when there are no credentials.
 * @throws ERR_REPRO_PUBLISH_AUTH
 */
export async function authorize(
  challenges: readonly Challenge[],
  options: AuthorizeOptions,
): Promise<string | undefined> {
  const { credentials, eager } = options;
  if (credentials?.kind === 'bearer') return `Bearer ${credentials.token}`;
  const bearer = challenges.find(
    ({ scheme, parameters }) => scheme === 'bearer' && parameters['realm'] !== undefined,
  );
  if (bearer) return `Bearer ${await token(bearer, options)}`;
  const isBasic = eager || challenges.some(({ scheme }) => scheme === 'basic');
  return isBasic && credentials?.kind === 'basic' ? basic(credentials) : undefined;
}

function basic({ username, password }: Credentials & { kind: 'basic' }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

async function token({ parameters }: Challenge, options: AuthorizeOptions): Promise<string> {
  const { credentials, scope = parameters['scope'] } = options;
  const realm = realmOf(parameters['realm'] ?? '', options.origin);
  const service = parameters['service'];
  const answer =
    credentials?.kind === 'identity'
      ? await options.get(realm, {}, refreshForm({ token: credentials.token, scope, service }))
      : await options.get(
          withQuery(realm, { scope, service }),
          credentials?.kind === 'basic' ? { authorization: basic(credentials) } : {},
        );
  if (answer.status !== 200) {
    throw publishError('AUTH', `${shownUrl(realm)}: the token server answered with ${answer.status}`, {
      hint: credentials
        ? 'check the credentials for this registry'
        : 'give credentials: docker login, or REPRO_PUBLISH_TOKEN',
    });
  }
  return tokenOf(answer.body, realm);
}

/**
 * Credentials go to the realm that a server names: only encrypted, or on this machine for a registry that is there too;
 * one that is elsewhere must not choose who on this machine is told.
 */
function realmOf(text: string, origin: string): URL {
  const url = parseUrl(text, origin);
  const { hostname } = new URL(origin);
  const isNear = url !== undefined && isLoopback(url.hostname) && isLoopback(hostname);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && (isNear || url.origin === origin))) {
    return url;
  }
  throw publishError('AUTH', 'the registry names a token server that is not encrypted', {
    hint: 'credentials are not sent there',
  });
}

function withQuery(realm: URL, query: Readonly<Record<string, string | undefined>>): URL {
  const url = new URL(realm);
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, value);
  return url;
}

function refreshForm({
  token: refresh,
  scope,
  service,
}: {
  token: string;
  scope: string | undefined;
  service: string | undefined;
}): string {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: 'repro-pack',
    refresh_token: refresh,
  });
  if (service !== undefined) form.set('service', service);
  if (scope !== undefined) form.set('scope', scope);
  return form.toString();
}

function tokenOf(body: Buffer, realm: URL): string {
  try {
    const { token: plain, access_token: access } = JSON.parse(body.toString('utf8')) as {
      token?: unknown;
      access_token?: unknown;
    };
    const found = access ?? plain;
    if (typeof found === 'string' && /^[\x21-\x7e]+$/.test(found)) return found;
  } catch {
    // An answer that is no JSON may still hold a token: it is not quoted.
  }
  throw publishError('AUTH', `${shownUrl(realm)}: the token server's answer holds no token`);
}
