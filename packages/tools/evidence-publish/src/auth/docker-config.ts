import { parseStrict, ReproError } from '@repro/core';
import { publishError } from '../errors.ts';
import type { Credentials } from './types.ts';

/** What docker and podman keep of logins, as far as it is used here; whether it has this form shows member by member. */
interface DockerConfig {
  readonly auths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly credHelpers?: Readonly<Record<string, unknown>>;
  readonly credsStore?: unknown;
}

/** Runs `docker-credential-NAME get` with the host on its standard input; gives what it prints. */
export type RunHelper = (name: string, host: string) => Promise<string>;

/** Under what docker keeps the login of its own registry, whichever of its names is meant; the one it logs in to first. */
const DOCKER_HUB = [
  'https://index.docker.io/v1/',
  'index.docker.io',
  'docker.io',
  'registry-1.docker.io',
] as const;

/** The keys that a login for a host may have; the first is what a helper is asked by. */
function keysOf(host: string): readonly string[] {
  const isHub = DOCKER_HUB.some((name) => name === host);
  return isHub ? DOCKER_HUB : [host, `https://${host}`, `https://${host}/`];
}

/**
 * The credentials of a host in a docker `config.json`: those of its credential helper, else of the store, else those that
 * stand in the file.
 * @throws ERR_REPRO_PUBLISH_CREDENTIALS when the file or the helper's answer cannot be read; what they hold is not told
 */
export async function dockerCredentials(
  text: Uint8Array,
  host: string,
  { name, run }: { readonly name: string; readonly run: RunHelper },
): Promise<Credentials | undefined> {
  const config = readConfig(text, name);
  const keys = keysOf(host);
  const helpers = keys.map((key) => textIn(config.credHelpers, key, name));
  const helper = helpers.find((found) => found !== undefined) ?? textIn(config, 'credsStore', name);
  if (helper !== undefined) {
    const found = await fromHelper(helper, keys[0] ?? host, run);
    if (found) return found;
  }
  const entry = keys.map((key) => memberOf(config.auths, key)).find(Boolean);
  return entry ? fromEntry(entry, name) : undefined;
}

function readConfig(text: Uint8Array, name: string): DockerConfig {
  try {
    const value = parseStrict(text, { name });
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as DockerConfig;
  } catch (error) {
    // The message would quote the file, and the file holds passwords.
    throw unreadable(name, (error as ReproError).at?.line);
  }
  throw unreadable(name);
}

function unreadable(name: string, line?: number): ReproError {
  const where = line === undefined ? '' : `, line ${line}`;
  return publishError('CREDENTIALS', `${name}${where}: expected the JSON object of a docker configuration`, {
    hint: 'log in again, or name another directory with DOCKER_CONFIG',
  });
}

/** A member of its own, and not what every object has. */
function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** A member that is a text, or nothing; anything else is no configuration of docker. */
function textIn(value: unknown, key: string, name: string): string | undefined {
  const text = memberOf(value, key) ?? undefined;
  if (text === undefined || typeof text === 'string') return text;
  throw unreadable(name);
}

function fromEntry(entry: unknown, name: string): Credentials | undefined {
  const [registrytoken, identitytoken, username, password, auth] = [
    'registrytoken',
    'identitytoken',
    'username',
    'password',
    'auth',
  ].map((key) => textIn(entry, key, name));
  if (registrytoken) return { kind: 'bearer', token: registrytoken };
  if (identitytoken) return { kind: 'identity', token: identitytoken };
  if (username !== undefined && password !== undefined) return { kind: 'basic', username, password };
  if (auth === undefined || auth === '') return undefined;
  const decoded = Buffer.from(auth, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon === -1) throw unreadable(name);
  return {
    kind: 'basic',
    username: decoded.slice(0, colon),
    password: decoded.slice(colon + 1).replace(/\0+$/, ''),
  };
}

/** docker-credential-helpers: `{"ServerURL", "Username", "Secret"}`; the user name `<token>` marks an identity token. */
async function fromHelper(helper: string, host: string, run: RunHelper): Promise<Credentials | undefined> {
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(helper)) {
    throw publishError(
      'CREDENTIALS',
      `the credential helper ${JSON.stringify(helper.slice(0, 64))} has no proper name`,
      {
        hint: 'expected letters, digits, dots and dashes',
      },
    );
  }
  const answer = await run(helper, host);
  if (/credentials not found/i.test(answer)) return undefined;
  try {
    const { Username: username, Secret: secret } = JSON.parse(answer) as {
      Username?: unknown;
      Secret?: unknown;
    };
    if (typeof username === 'string' && typeof secret === 'string') {
      return username === '<token>'
        ? { kind: 'identity', token: secret }
        : { kind: 'basic', username, password: secret };
    }
  } catch {
    // Whatever it printed may hold the secret.
  }
  throw publishError('CREDENTIALS', `docker-credential-${helper} gave no credentials for ${host}`, {
    hint: `try: echo ${host} | docker-credential-${helper} get`,
  });
}
