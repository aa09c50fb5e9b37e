import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { collect } from '@repro/core';
import {
  createClient,
  createTransport,
  downloadBlob,
  openRegistry,
  type Registry,
} from '@repro/evidence-publish';
import { type FakeRegistry, type Fault, startFakeRegistry } from './support/fake-registry.ts';

const content = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 31 + (i >> 8)) % 256));
const digestOf = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const blob = { digest: digestOf(content), size: content.length };

let server: FakeRegistry;
let registry: Registry;
let slept: number;

beforeEach(async () => {
  server = await startFakeRegistry();
  server.blobs.set(blob.digest, content);
  slept = 0;
  const origin = `http://${server.host}`;
  const client = createClient(origin, {
    transport: createTransport({ timeout: 500 }),
    retrier: { attempts: 4, delay: 1, sleep: async () => void slept++ },
    credentials: async () => ({ kind: 'bearer', token: 'sesame' }),
  });
  registry = openRegistry(client, origin, 'org/project');
});
afterEach(async () => {
  await registry.client.close();
  await server.stop();
});

const download = (wanted = blob) => collect(downloadBlob(registry, wanted), 2 ** 24);
const code = (error: string) => ({ code: `ERR_REPRO_PUBLISH_${error}` });
const ranges = () => server.diary.map(({ headers }) => headers.range);

/** Ends an answer after a part of what it said it would send. */
const cut =
  (bytes: number): Fault =>
  (request, response) => {
    const from = Number(/\d+/.exec(request.headers.range ?? '0')?.[0]);
    response.writeHead(from === 0 ? 200 : 206, {
      'content-length': content.length - from,
      ...(from > 0 && { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` }),
    });
    response.write(content.subarray(from, from + bytes), () =>
      setTimeout(() => request.socket.destroy(), 20),
    );
    return true;
  };

describe('downloadBlob', () => {
  it('gives the bytes, of an empty blob too', async () => {
    expect(Buffer.from(await download()).equals(content)).toBe(true);
    const empty = { digest: digestOf(new Uint8Array(0)), size: 0 };
    server.blobs.set(empty.digest, Buffer.alloc(0));
    expect((await download(empty)).length).toBe(0);
  });

  it('goes on where it was cut off', async () => {
    let left = 2;
    server.fault = (...args) => left-- > 0 && cut(100_000)(...args);
    expect(Buffer.from(await download()).equals(content)).toBe(true);
    expect(ranges()).toEqual([undefined, 'bytes=100000-', 'bytes=200000-']);
    expect(slept).toBe(2);
  });

  it('drops what it has when the registry knows no ranges', async () => {
    let left = 1;
    server.fault = (request, response, body) => {
      delete request.headers.range;
      return left-- > 0 && cut(100_000)(request, response, body);
    };
    expect(Buffer.from(await download()).equals(content)).toBe(true);
  });

  it('gives up when all tries are used up, as one that is cut off each time, and one that says nothing', async () => {
    server.fault = cut(10);
    await expect(download()).rejects.toMatchObject(code('NETWORK'));
    expect(server.diary.length).toBe(4);
    server.diary.length = 0;
    server.fault = (_, response) => {
      response.writeHead(500).end();
      return true;
    };
    await expect(download()).rejects.toMatchObject(code('REFUSED'));
    expect(server.diary.length).toBe(4);
    server.fault = () => true;
    await expect(download()).rejects.toMatchObject(code('TIMEOUT'));
  });

  it.each([
    ['other bytes', Buffer.from(content).fill(1, 1000, 1001)],
    ['more bytes', Buffer.concat([content, Buffer.of(0)])],
  ])('refuses %s, at once', async (_, bytes) => {
    server.blobs.set(blob.digest, bytes);
    await expect(download()).rejects.toMatchObject(code('DIGEST'));
    expect(server.diary.length).toBe(1);
  });

  it('refuses fewer bytes', async () => {
    server.blobs.set(blob.digest, content.subarray(1));
    await expect(download()).rejects.toMatchObject({
      code: expect.stringMatching(/_(NETWORK|REFUSED|DIGEST)$/),
    });
  });

  it('says that a blob is not there', async () => {
    server.blobs.clear();
    await expect(download()).rejects.toMatchObject(code('MISSING'));
    expect(server.diary.length).toBe(1);
  });

  it('follows a registry to where it keeps its blobs, without the authorization, and not for ever', async () => {
    const headers: unknown[] = [];
    const elsewhere = createServer((request, response) => {
      headers.push(request.headers.authorization);
      if (request.url === '/loop') response.writeHead(307, { location: '/loop' }).end('away');
      else response.end(content);
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const { port } = elsewhere.address() as { port: number };
    let to = 'blob';
    server.fault = (request, response) => {
      if (request.headers.authorization === undefined)
        response
          .writeHead(401, { 'www-authenticate': 'Bearer realm="https://x.example"' })
          .end('who are you');
      else response.writeHead(307, { location: `http://127.0.0.1:${port}/${to}` }).end('over there');
      return true;
    };
    try {
      expect(Buffer.from(await download()).equals(content)).toBe(true);
      expect(server.diary.at(-1)?.headers.authorization).toBe('Bearer sesame');
      to = 'loop';
      await expect(download()).rejects.toMatchObject(code('REFUSED'));
      expect(new Set(headers)).toEqual(new Set([undefined]));
    } finally {
      elsewhere.closeAllConnections();
      await new Promise((resolve) => elsewhere.close(resolve));
    }
  });
});

describe('a manifest by its tag', () => {
  it('must have the digest that the registry says beside it', async () => {
    const bytes = Buffer.from('{"schemaVersion":2}');
    let said = digestOf(bytes);
    server.fault = (_, response) => {
      response.writeHead(200, { 'docker-content-digest': said }).end(bytes);
      return true;
    };
    expect((await registry.manifest('tag'))?.bytes).toEqual(bytes);
    said = blob.digest;
    await expect(registry.manifest('tag')).rejects.toMatchObject(code('DIGEST'));
  });
});
