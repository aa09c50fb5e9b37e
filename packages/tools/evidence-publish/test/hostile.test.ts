import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { dockerCredentials, type PublishOptions, publish } from '@repro/evidence-publish';
import { bin, temporaryDirectory } from '@repro/testkit';
import { type FakeRegistry, startFakeRegistry } from './support/fake-registry.ts';
import { smallRelease } from './support/release.ts';

const run = bin(import.meta.url);
let registry: FakeRegistry;
beforeEach(async () => {
  registry = await startFakeRegistry();
});
afterEach(() => registry.stop());

async function push(options: Partial<PublishOptions> = {}): Promise<unknown> {
  return publish(await smallRelease(), {
    to: `oci://${registry.host}/org/project`,
    chunkSize: 100_000,
    attempts: 4,
    delay: 1,
    sleep: async () => {},
    timeout: 2000,
    ...options,
  });
}

const sent = (method: string) => registry.diary.filter((entry) => entry.method === method);

describe('a registry that lies about an upload', () => {
  it.each([
    ['keeps nothing of what is sent', () => '0-0'],
    ['goes back each time', (sentTo: number) => (sentTo > 100_000 ? '0-49999' : `0-${sentTo - 1}`)],
  ])('is given up when it %s', async (_, range) => {
    registry.fault = async (request, response, body) => {
      if (request.method !== 'PATCH' && request.method !== 'GET') return false;
      if (!request.url?.includes('/uploads/')) return false;
      if (request.method === 'PATCH' && Number(request.headers['content-length']) < 50_000) return false;
      await body();
      const [, end = '0'] = /-(\d+)$/.exec(String(request.headers['content-range'])) ?? [];
      response
        .writeHead(request.method === 'GET' ? 204 : 202, {
          location: request.url,
          range: range(Number(end) + 1),
        })
        .end();
      return true;
    };
    await expect(push()).rejects.toMatchObject({ code: 'ERR_REPRO_PUBLISH_REFUSED' });
    expect(sent('PATCH').length).toBeLessThan(20);
  });

  it('is not believed when it says that it has more than it was sent', async () => {
    registry.fault = async (request, response, body) => {
      if (request.method !== 'PATCH') return false;
      await body();
      response.writeHead(202, { location: request.url, range: '0-999999999999999' }).end();
      return true;
    };
    const seen: number[] = [];
    await expect(push({ onProgress: (bytes) => seen.push(bytes) })).rejects.toMatchObject({
      code: 'ERR_REPRO_PUBLISH_PROTOCOL',
    });
    expect(seen.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(1_000_000);
  });

  it.each([
    ['nothing', [null]],
    ['no digest', [{ mediaType: 'x', size: 1 }]],
    ['a digest that is none', [{ mediaType: 'x', size: 1, digest: 5 }]],
  ])('is not followed when its index of referrers lists %s', async (_, manifests) => {
    registry.fault = (request, response) => {
      if (request.method === 'PUT' && request.url?.includes('/manifests/sha256:')) {
        request.resume();
        response.writeHead(201, { 'docker-content-digest': request.url.replace(/.*\//, '') }).end();
        return true;
      }
      if (request.method !== 'GET' || !/\/manifests\/sha256-/.test(request.url ?? '')) return false;
      const mediaType = 'application/vnd.oci.image.index.v1+json';
      response
        .writeHead(200, { 'content-type': mediaType })
        .end(JSON.stringify({ schemaVersion: 2, mediaType, manifests }));
      return true;
    };
    await expect(push()).rejects.toMatchObject({ code: 'ERR_REPRO_PUBLISH_PROTOCOL' });
  });
});

describe('credentials', () => {
  let other: Server;
  let asked: Record<string, unknown>[];
  let port: number;
  beforeEach(async () => {
    asked = [];
    other = createServer((request, response) => {
      asked.push(request.headers);
      request.resume();
      response.writeHead(202, { location: '/on' }).end('{"token":"t"}');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    ({ port } = other.address() as { port: number });
  });
  afterEach(() => {
    other.closeAllConnections();
    other.close();
  });

  const basic = async () => ({ kind: 'basic', username: 'u', password: 'sesame' }) as const;

  it('do not go where an upload is led, nor does what stands in that address', async () => {
    registry.fault = (request, response) => {
      if (request.headers.authorization === undefined) {
        request.resume();
        response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
        return true;
      }
      if (request.method !== 'POST') return false;
      response.writeHead(202, { location: `http://x:y@127.0.0.1:${port}/elsewhere` }).end();
      return true;
    };
    await push({ credentials: basic }).catch(() => {});
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((headers) => 'authorization' in headers)).toEqual([]);
  });

  it('do not go to whoever listens on this machine, for a registry that is elsewhere', async () => {
    registry.fault = (request, response) => {
      request.resume();
      const realm = `Bearer realm="http://127.0.0.1:${port}/token"`;
      response.writeHead(401, { 'www-authenticate': realm }).end();
      return true;
    };
    const to = `oci://${registry.host.replace('127.0.0.1', '0.0.0.0')}/org/project`;
    await expect(push({ to, plainHttp: true, credentials: basic })).rejects.toMatchObject({
      code: 'ERR_REPRO_PUBLISH_AUTH',
    });
    expect(asked).toEqual([]);
  });

  it.each([
    [
      'a proxy that is no URL',
      { HTTP_PROXY: 'http://user:sesame@bad host:1', HTTPS_PROXY: 'http://user:sesame@[x' },
    ],
    ['a proxy that is not there', { HTTP_PROXY: 'http://user:sesame@127.0.0.1:1' }],
    ['a token of two lines', { REPRO_PUBLISH_TOKEN: 'ses\name' }],
    ['a password of two lines', { REPRO_PUBLISH_USERNAME: 'u', REPRO_PUBLISH_PASSWORD: 'ses\nesame' }],
  ])('do not stand in the message about %s', async (_, env) => {
    const cwd = await temporaryDirectory();
    const { writeFile } = await import('node:fs/promises');
    await writeFile(`${cwd}/artifact.tar`, 'x');
    registry.fault = (request, response) => {
      request.resume();
      response
        .writeHead(401, { 'www-authenticate': 'Basic realm="x", Bearer realm="http://127.0.0.1:1/"' })
        .end();
      return true;
    };
    const argv = ['.', '--to', `oci://${registry.host}/a`, '--attempts', '1', '--timeout', '2'];
    const { status, stderr } = await run(argv, { cwd, env: { ...env, HOME: cwd } });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^evidence-publish: error: /m);
    expect(stderr).not.toMatch(/sesame|name\b.*ses|^\s+at /m);
    expect(stderr).not.toContain(Buffer.from('u:ses').toString('base64').slice(0, 5));
  });

  it.each([
    { credsStore: 5 },
    { credsStore: {} },
    { credHelpers: { h: ['x', 'y'] } },
    { auths: { h: { auth: 5 } } },
    { auths: { h: { username: 5, password: {} } } },
    { auths: { h: { identitytoken: {} } } },
  ])('of another shape, %j, are an error of ours', async (config) => {
    const text = Buffer.from(JSON.stringify(config));
    const found = dockerCredentials(text, 'h', { name: 'config.json', run: async () => 'no' });
    await expect(found).rejects.toMatchObject({ code: 'ERR_REPRO_PUBLISH_CREDENTIALS' });
  });
});
