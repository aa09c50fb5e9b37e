import { attestError } from '../errors.ts';
import type { KeylessOptions } from './types.ts';

const MAX_TOKEN = 32 * 1024;

/** The audience that Fulcio asks of a token. */
const AUDIENCE = 'sigstore';

/**
 * The token that a signer was given, or got. Its form is checked here, because the packages below quote what they
 * cannot parse.
 * @throws ERR_REPRO_ATTEST_TOKEN
 */
export async function readToken({ identityToken }: Pick<KeylessOptions, 'identityToken'>): Promise<string> {
  const token = (typeof identityToken === 'string' ? identityToken : await identityToken()).trim();
  if (token.length <= MAX_TOKEN && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) && hasSubject(token)) return token;
  throw attestError('TOKEN', 'the identity token is no JSON Web Token with a subject', {
    hint: 'expected an OIDC token as the issuer gave it: header.claims.signature',
  });
}

function hasSubject(token: string): boolean {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as unknown;
    const { sub, email } = (claims ?? {}) as Record<string, unknown>;
    return typeof sub === 'string' || typeof email === 'string';
  } catch {
    return false;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What gives the token of the CI that this runs in: SIGSTORE_ID_TOKEN (what GitLab's `id_tokens` sets), or GitHub's, which
 * is asked for over the network when it is wanted, since it is good for minutes only (docs.github.com, "OpenID Connect",
 * permission `id-token: write`).
 * @throws ERR_REPRO_ATTEST_TOKEN at once where there is neither; what it returns throws it when GitHub gives none
 */
export function tokenOfCi(env: Environment): () => Promise<string> {
  const { SIGSTORE_ID_TOKEN: given, ACTIONS_ID_TOKEN_REQUEST_URL: url } = env;
  if (given) return async () => given;
  const bearer = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (url && bearer) return () => askGithub(url, bearer);
  throw attestError('TOKEN', 'there is no identity token to sign with', {
    hint: 'set SIGSTORE_ID_TOKEN, or give the GitHub job the permission id-token: write',
  });
}

async function askGithub(url: string, bearer: string): Promise<string> {
  const failure = (what: string): Error =>
    attestError('TOKEN', `GitHub gave no identity token: ${what}`, {
      hint: 'the job needs the permission id-token: write',
    });
  if (!URL.canParse(url)) throw failure('ACTIONS_ID_TOKEN_REQUEST_URL is no URL');
  const address = new URL(url);
  address.searchParams.append('audience', AUDIENCE);
  const headers = { accept: 'application/json', authorization: `Bearer ${bearer}` };
  const response = await fetch(address, { headers, signal: AbortSignal.timeout(30_000) }).catch(() => {
    throw failure('it cannot be reached');
  });
  if (!response.ok) throw failure(`status ${response.status}`);
  const { value } = (await response.json().catch(() => ({}))) as { value?: unknown };
  if (typeof value !== 'string') throw failure('the answer has no value');
  return value;
}
