import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Credentials,
  credentialsFrom,
  dockerCredentials,
  parseTarget,
  publish,
} from '@repro/evidence-publish';
import { temporaryDirectory } from '@repro/testkit';
import { startFakeRegistry } from './support/fake-registry.ts';
import { smallRelease } from './support/release.ts';

const no = async (): Promise<string> => {
  throw new Error('no helper is asked');
};
const config = (value: unknown) => Buffer.from(JSON.stringify(value));
const from = (
  value: unknown,
  host = 'registry.example',
  run: (name: string, host: string) => Promise<string> = no,
) => dockerCredentials(config(value), host, { name: 'config.json', run });

describe('half of a login in the environment', () => {
  it.each(['USERNAME', 'PASSWORD'])(
    'is an error, and not passed over: REPRO_PUBLISH_%s alone',
    async (name) => {
      const { signal } = new AbortController();
      const empty = { REPRO_PUBLISH_USERNAME: '', REPRO_PUBLISH_PASSWORD: '' };
      const find = credentialsFrom({ env: { ...empty, [`REPRO_PUBLISH_${name}`]: 'sesame' }, signal });
      await expect(find('registry.example')).rejects.toMatchObject({
        code: 'ERR_REPRO_PUBLISH_CREDENTIALS',
        message: expect.stringMatching(
          new RegExp(`^REPRO_PUBLISH_${name} is set, and REPRO_PUBLISH_\\w+ is not$`),
        ),
      });
      expect(await credentialsFrom({ env: empty, signal })('registry.example')).toBeUndefined();
    },
  );
});

describe('the logins of a user', () => {
  const basic = (username: string) => ({ kind: 'basic', username, password: 'pass' });
  const host = 'registry.example';
  let home: string;
  let of: (env: Record<string, string>) => Promise<Credentials | undefined>;

  beforeAll(async () => {
    home = await temporaryDirectory();
    const login = async (name: string, user: string): Promise<void> => {
      await mkdir(path.dirname(path.join(home, name)), { recursive: true });
      const auth = Buffer.from(`${user}:pass`).toString('base64');
      await writeFile(path.join(home, name), JSON.stringify({ auths: { [host]: { auth } } }));
    };
    await login('named.json', 'named');
    await login('docker/config.json', 'docker');
    await login('run/containers/auth.json', 'runtime');
    await login('xdg/containers/auth.json', 'config');
    await login('.config/containers/auth.json', 'home');
    of = (env) => credentialsFrom({ env, signal: new AbortController().signal })(host);
  });

  it('are those of docker, else of podman, where it keeps them', async () => {
    const everywhere = {
      REGISTRY_AUTH_FILE: path.join(home, 'named.json'),
      DOCKER_CONFIG: path.join(home, 'docker'),
      XDG_RUNTIME_DIR: path.join(home, 'run'),
      XDG_CONFIG_HOME: path.join(home, 'xdg'),
      HOME: home,
    };
    const found: unknown[] = [];
    const left: Record<string, string> = { ...everywhere };
    for (const name of Object.keys(everywhere)) {
      found.push(await of(left));
      delete left[name];
    }
    expect(found).toEqual(['named', 'docker', 'runtime', 'config', 'home'].map(basic));
    expect(await of({})).toBeUndefined();
  });

  it('are not looked for in the directory at hand', async () => {
    expect(await of({ XDG_RUNTIME_DIR: 'run', XDG_CONFIG_HOME: 'xdg' })).toBeUndefined();
  });

  it('are looked for further where a file has none for the host', async () => {
    await writeFile(path.join(home, 'empty.json'), '{"auths":{}}');
    const REGISTRY_AUTH_FILE = path.join(home, 'empty.json');
    expect(await of({ REGISTRY_AUTH_FILE, HOME: home })).toEqual(basic('home'));
  });
});

describe('docker’s configuration', () => {
  it.each([
    ['a helper that is an object', { credsStore: {} }],
    ['a helper that is a list', { credHelpers: { x: ['helper'] } }],
    ['a login that is a number', { auths: { x: { auth: -1 } } }],
    ['a token that is a list', { auths: { x: { registrytoken: [] } } }],
    ['a password that is an object', { auths: { x: { username: 'me', password: {} } } }],
  ])('is refused with a code for %s', async (_, value) => {
    const text = Buffer.from(JSON.stringify(value));
    const run = () => Promise.reject(new Error('nothing is run'));
    await expect(dockerCredentials(text, 'x', { name: 'config.json', run })).rejects.toMatchObject({
      code: 'ERR_REPRO_PUBLISH_CREDENTIALS',
    });
  });

  it('knows nothing of a host that is called like what every object has', async () => {
    const text = Buffer.from('{"auths":{},"credHelpers":{}}');
    const run = () => Promise.reject(new Error('nothing is run'));
    expect(await dockerCredentials(text, 'constructor', { name: 'config.json', run })).toBeUndefined();
  });

  it('gives what stands in it for the host, and for no other', async () => {
    const auth = Buffer.from('user:pass:word').toString('base64');
    const basic = { kind: 'basic', username: 'user', password: 'pass:word' };
    expect(await from({ auths: { 'registry.example': { auth } } })).toEqual(basic);
    expect(await from({ auths: { 'https://registry.example': { auth } } })).toEqual(basic);
    expect(await from({ auths: { 'other.example': { auth } } })).toBeUndefined();
    expect(await from({ auths: { 'registry.example': { identitytoken: 'x' } } })).toEqual({
      kind: 'identity',
      token: 'x',
    });
    expect(await from({ auths: { 'https://index.docker.io/v1/': { auth } } }, 'docker.io')).toEqual(basic);
  });

  it('gives those of Docker’s own registry under the name that docker logs in to', async () => {
    const auth = Buffer.from('user:pass').toString('base64');
    const basic = { kind: 'basic', username: 'user', password: 'pass' };
    const { origin } = parseTarget('oci://docker.io/org/project') as { origin: string };
    const { host } = new URL(origin);
    expect(await from({ auths: { 'https://index.docker.io/v1/': { auth } } }, host)).toEqual(basic);
    const run = async (name: string, asked: string) => JSON.stringify({ Username: name, Secret: asked });
    const helped = { kind: 'basic', username: 'store', password: 'https://index.docker.io/v1/' };
    expect(await from({ credsStore: 'store' }, host, run)).toEqual(helped);
    expect(
      await from({ credHelpers: { 'https://index.docker.io/v1/': 'store' }, credsStore: 'b' }, host, run),
    ).toEqual(helped);
  });

  it('asks the helper of the host, else the store', async () => {
    const run = async (name: string, host: string) =>
      JSON.stringify({ Username: name === 'a' ? '<token>' : 'u', Secret: host });
    expect(
      await from({ credHelpers: { 'registry.example': 'a' }, credsStore: 'b' }, 'registry.example', run),
    ).toEqual({ kind: 'identity', token: 'registry.example' });
    expect(await from({ credsStore: 'b' }, 'h', run)).toEqual({
      kind: 'basic',
      username: 'u',
      password: 'h',
    });
    expect(
      await from({ credsStore: 'b' }, 'h', async () => 'credentials not found in native keychain'),
    ).toBeUndefined();
  });

  it('does not quote what it cannot read', async () => {
    for (const text of ['{"auths":{"x":{"auth":"c2VzYW1l"', '[]', 'sesame']) {
      const error = await dockerCredentials(Buffer.from(text), 'x', { name: 'config.json', run: no }).catch(
        (thrown: Error) => thrown,
      );
      expect(error).toMatchObject({ code: 'ERR_REPRO_PUBLISH_CREDENTIALS' });
      expect((error as Error).message).not.toMatch(/sesame|c2VzYW1l/);
    }
    await expect(from({ credsStore: '../../bin/sh' })).rejects.toMatchObject({
      code: 'ERR_REPRO_PUBLISH_CREDENTIALS',
    });
    await expect(from({ credsStore: 'b' }, 'h', async () => 'sesame')).rejects.not.toThrow(/sesame/);
  });
});

describe('a registry that asks who pushes', () => {
  const push = async (host: string, credentials?: Credentials) =>
    publish(await smallRelease(1000), {
      to: `oci://${host}/a/b`,
      delay: 1,
      sleep: async () => {},
      attempts: 2,
      credentials: async () => credentials,
    });

  it('gets a basic authorization when it asks for that', async () => {
    const registry = await startFakeRegistry();
    const expected = `Basic ${Buffer.from('u:p').toString('base64')}`;
    registry.fault = (request, response) =>
      request.headers.authorization !== expected &&
      (response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end(), true);
    await push(registry.host, { kind: 'basic', username: 'u', password: 'p' });
    await expect(push(registry.host)).rejects.toMatchObject({ code: 'ERR_REPRO_PUBLISH_AUTH' });
    await registry.stop();
  });

  it('gets a token of its token server, again when that has run out', async () => {
    const registry = await startFakeRegistry();
    const asked: string[] = [];
    let valid = '';
    const server = createServer((request, response) => {
      asked.push(`${request.headers.authorization} ${request.url}`);
      valid = `token-${asked.length}`;
      response.end(JSON.stringify({ token: valid }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const realm = `http://127.0.0.1:${(server.address() as { port: number }).port}/token`;
    let count = 0;
    registry.fault = (request, response) => {
      if (++count === 8) valid = 'another';
      if (request.headers.authorization === `Bearer ${valid}`) return false;
      response
        .writeHead(401, { 'www-authenticate': `Bearer realm="${realm}",service="reg",scope="x"` })
        .end();
      return true;
    };
    await push(registry.host, { kind: 'basic', username: 'u', password: 'p' });
    expect(asked.length).toBe(2);
    expect(asked[0]).toBe(
      `Basic ${Buffer.from('u:p').toString('base64')} /token?scope=repository%3Aa%2Fb%3Apull%2Cpush&service=reg`,
    );
    server.close();
    await registry.stop();
  });

  it('cannot send credentials to a token server that is not encrypted', async () => {
    const registry = await startFakeRegistry();
    registry.fault = (_, response) => (
      response.writeHead(401, { 'www-authenticate': 'Bearer realm="http://evil.example/token"' }).end(), true
    );
    await expect(push(registry.host, { kind: 'basic', username: 'u', password: 'p' })).rejects.toMatchObject({
      code: 'ERR_REPRO_PUBLISH_AUTH',
      message: 'the registry names a token server that is not encrypted',
    });
    await registry.stop();
  });
});

describe('a target', () => {
  it('is a repository of a registry, or a URL', () => {
    expect(parseTarget('oci://registry.example/org/project:v1')).toEqual({
      kind: 'oci',
      origin: 'https://registry.example',
      name: 'org/project',
      tag: 'v1',
    });
    expect(parseTarget('oci://localhost:5000/p')).toEqual({
      kind: 'oci',
      origin: 'http://localhost:5000',
      name: 'p',
    });
    // Nothing answers for images at docker.io itself.
    for (const host of ['docker.io', 'index.docker.io', 'registry-1.docker.io'])
      expect(parseTarget(`oci://${host}/org/p`)).toMatchObject({ origin: 'https://registry-1.docker.io' });
    expect(parseTarget('oci://10.1.2.3:5000/p', true)).toMatchObject({ origin: 'http://10.1.2.3:5000' });
    expect(parseTarget('https://evidence.example/api')).toMatchObject({ kind: 'http' });
  });

  it.each([
    ['oci://registry.example/UPPER', 'has the name "UPPER"', /lower-case/],
    ['oci://registry.example/a:-x', 'has the tag "-x"', /128 letters/],
    ['http://evidence.example/', 'is not encrypted', /--plain-http/],
  ])('says of %s what is wrong with it', (text, message, hint) => {
    expect(() => parseTarget(text)).toThrow(
      expect.objectContaining({
        message: `the target ${JSON.stringify(text)} ${message}`,
        hint: expect.stringMatching(hint),
      }),
    );
  });

  it.each([
    'registry.example/x',
    'oci://registry.example',
    'oci://registry.example/UPPER',
    'oci://registry.example/a//b',
    'oci://registry.example/a:-x',
    'oci://registry.example/../x',
    'oci://user:sesame@registry.example/a',
    'https://user:sesame@evidence.example/',
    'http://evidence.example/',
    'http://evidence.example/?token=sesame',
    'https://user:sesame@evidence example/',
    'https://user:ses@me:sesame@[/',
    'ftp://evidence.example/#sesame',
    'oci://registry.example/a:t?sesame',
    'ftp://evidence.example/',
  ])('is not %s', (text) => {
    expect(() => parseTarget(text)).toThrow(expect.objectContaining({ code: 'ERR_REPRO_PUBLISH_TARGET' }));
    expect(() => parseTarget(text)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('sesame') }),
    );
  });
});
