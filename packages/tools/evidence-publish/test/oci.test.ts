import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { asChunks } from '@repro/core';
import { treeFiles } from '@repro/evidence';
import { ociLayout } from '@repro/evidence/oci';
import { type PublishOptions, publish, type Receipt } from '@repro/evidence-publish';
import { schemaValidator } from '@repro/testkit';
import { memoryTree } from '@repro/tree';
import { type FakeRegistry, type Fault, startFakeRegistry } from './support/fake-registry.ts';
import { smallRelease } from './support/release.ts';

let registry: FakeRegistry;
let slept: number[];

beforeEach(async () => {
  registry = await startFakeRegistry();
  slept = [];
});
afterEach(() => registry.stop());

async function push(options: Partial<PublishOptions> = {}): Promise<Receipt> {
  const receipt = await publish(await smallRelease(), {
    to: `oci://${registry.host}/org/project`,
    chunkSize: 100_000,
    delay: 1,
    sleep: async (milliseconds) => void slept.push(milliseconds),
    timeout: 2000,
    ...options,
  });
  expect(schemaValidator('publish_receipt')(receipt)).toEqual([]);
  return receipt;
}

/** Holds what the registry has against the release. */
async function expectWhole(): Promise<void> {
  const layout = await ociLayout(await smallRelease());
  const manifests = new Set([layout.release, ...layout.referrers].map(({ descriptor }) => descriptor.digest));
  const blobs = layout.blobs
    .map(({ descriptor }) => descriptor.digest)
    .filter((digest) => !manifests.has(digest));
  expect([...registry.blobs.keys()].sort()).toEqual(blobs.sort());
  for (const digest of manifests) expect(registry.manifests.has(`org/project:${digest}`)).toBe(true);
  expect(registry.manifests.get('org/project:1.2.3')).toEqual(Buffer.from(layout.release.bytes));
}

const requests = (method: string) => registry.diary.filter((entry) => entry.method === method);
const times = (count: number, fault: Fault): Fault => {
  let left = count;
  return (...args) => left-- > 0 && fault(...args);
};
/** Lets other requests pass. */
const on =
  (method: string, path: RegExp, fault: Fault): Fault =>
  (request, ...rest) =>
    request.method === method && path.test(request.url ?? '') && fault(request, ...rest);

describe('a release in a registry', () => {
  it('is there whole, with its evidence as referrers and the version as its tag', async () => {
    const receipt = await push();
    expect(receipt).toMatchObject({
      target: `oci://${registry.host}/org/project`,
      tags: ['1.2.3'],
      referrers: 'api',
    });
    expect(receipt.files.every(({ status }) => status === 'pushed')).toBe(true);
    await expectWhole();
  });

  it('is tagged last, when everything else is there', async () => {
    await push({ to: `oci://${registry.host}/org/project:v1`, tags: ['latest', 'v1'] });
    const puts = requests('PUT')
      .map(({ path }) => path)
      .filter((path) => path.includes('/manifests/'));
    expect(puts.slice(-2)).toEqual(['/v2/org/project/manifests/v1', '/v2/org/project/manifests/latest']);
  });

  it.each(['../../evil/manifests/x', 'a/b', '.x', '', 'a b'])(
    'is not sent under what is no tag: %j',
    async (tag) => {
      await expect(push({ tags: [tag] })).rejects.toMatchObject({ code: 'ERR_REPRO_PUBLISH_TARGET' });
      expect(registry.diary).toEqual([]);
    },
  );

  it('is not sent twice', async () => {
    await push();
    registry.diary.length = 0;
    const receipt = await push();
    expect([...receipt.files, ...receipt.manifests].every(({ status }) => status === 'exists')).toBe(true);
    expect(requests('POST')).toEqual([]);
    expect(requests('PATCH')).toEqual([]);
    await expectWhole();
  });

  it('is not sent twice to a registry that keeps its blobs elsewhere', async () => {
    await push();
    const elsewhere = await startFakeRegistry();
    const home = registry;
    home.fault = on(
      'HEAD',
      /blobs/,
      (request, response) => (
        response.writeHead(307, { location: `http://${elsewhere.host}${request.url}` }).end(), true
      ),
    );
    for (const [digest, bytes] of home.blobs) elsewhere.blobs.set(digest, bytes);
    home.diary.length = 0;
    const credentials = async () => ({ kind: 'bearer', token: 'sesame' }) as const;
    const receipt = await push({ credentials });
    expect(receipt.files.every(({ status }) => status === 'exists')).toBe(true);
    expect(requests('POST')).toEqual([]);
    for (const { headers } of elsewhere.diary) expect(headers.authorization).toBeUndefined();
    // What is gone there, or is not told, is sent.
    elsewhere.blobs.clear();
    elsewhere.fault = times(1, (_, response) => (response.writeHead(403).end(), true));
    expect((await push()).files.every(({ status }) => status === 'pushed')).toBe(true);
    // And so is what a page that greets everybody there would be taken for.
    elsewhere.fault = (_, response) => (response.writeHead(200, { 'content-length': 5000 }).end(), true);
    expect((await push()).files.every(({ status }) => status === 'pushed')).toBe(true);
    await elsewhere.stop();
  });

  it.each([
    ['the beginning of a blob', { damage: (bytes: Buffer) => bytes.subarray(0, 1) }],
    ['nothing of a blob', { damage: (bytes: Buffer) => bytes.subarray(0, 0) }],
    ['more than a blob', { damage: (bytes: Buffer) => Buffer.concat([bytes, bytes]) }],
  ])('is not said to be where a registry keeps %s', async (_, { damage }) => {
    await push();
    for (const [digest, bytes] of registry.blobs) registry.blobs.set(digest, damage(bytes));
    registry.diary.length = 0;
    await expect(push()).rejects.toMatchObject({
      code: 'ERR_REPRO_PUBLISH_DIGEST',
      message: expect.stringMatching(/the registry keeps \d+ bytes, expected \d+$/),
    });
    expect(requests('PUT')).toEqual([]);
  });

  it('is not said to be sent where a registry goes on keeping the beginning of a blob', async () => {
    registry.fault = on('HEAD', /blobs/, (request, response) => {
      const isSent = registry.blobs.has(request.url?.replace(/.*\//, '') ?? '');
      return (response.writeHead(isSent ? 200 : 404, { 'content-length': 1 }).end(), true);
    });
    await expect(push()).rejects.toMatchObject({ code: 'ERR_REPRO_PUBLISH_DIGEST' });
    expect([...registry.manifests]).toEqual([]);
  });

  it('is not said to be where a registry has a blob by another digest', async () => {
    await push();
    registry.fault = on('HEAD', /blobs/, (_, response) => {
      response.writeHead(200, { 'docker-content-digest': `sha256:${'0'.repeat(64)}` }).end();
      return true;
    });
    await expect(push()).rejects.toMatchObject({ code: 'ERR_REPRO_PUBLISH_DIGEST' });
  });

  it('is not said to be there by what only looks like a registry, and is by one that tells no digest', async () => {
    const toTag = /manifests\/1\.2\.3$/;
    registry.fault = on('PUT', toTag, (_, response) => (response.writeHead(201).end(), true));
    await expect(push()).rejects.toMatchObject({
      code: 'ERR_REPRO_PUBLISH_DIGEST',
      message: expect.stringMatching(/it keeps nothing, expected sha256:/),
    });
    registry.fault = on('PUT', /manifests/, async (request, response, body) => {
      const content = await body();
      const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
      const reference = request.url?.replace(/.*\//, '') ?? '';
      for (const key of [reference, digest]) registry.manifests.set(`org/project:${key}`, content);
      return (response.writeHead(201).end(), true);
    });
    await push();
    await expectWhole();
  });

  it('may have a file of one byte, of which a registry has 0-0 as it has of none', async () => {
    const files = await treeFiles('dist', memoryTree({ 'artifact.tar': 'a', VERSION: '1' }));
    await publish(files, { to: `oci://${registry.host}/org/project`, attempts: 1 });
    expect([...registry.blobs.values()].map(String).sort()).toEqual(['1', 'a', '{}']);
  });

  it('is read once, however many pieces it is sent in', async () => {
    const files = await smallRelease();
    let opened = 0;
    let read = 0;
    const counted = {
      ...files,
      async *open(path: string) {
        if (path === 'artifact.tar.gz') opened++;
        for await (const chunk of asChunks(files.open(path))) {
          if (path === 'artifact.tar.gz') read += chunk.length;
          yield chunk;
        }
      },
    };
    await publish(counted, { to: `oci://${registry.host}/org/project`, chunkSize: 70_000 });
    expect({ opened, read }).toEqual({ opened: 1, read: 300_000 });
    await expectWhole();
  });

  it('is sent in pieces that are as large as the registry wants them', async () => {
    registry.fault = (request, response) => {
      if (request.method !== 'POST') return false;
      response.setHeader('oci-chunk-min-length', '120000');
      return false;
    };
    await push();
    const ranges = requests('PATCH').map(({ headers }) => headers['content-range']);
    expect(ranges).toEqual(expect.arrayContaining(['0-119999', '120000-239999', '240000-299999']));
    await expectWhole();
  });

  it('is sent in pieces, each once', async () => {
    await push();
    const ranges = requests('PATCH').map(({ headers }) => headers['content-range']);
    expect(ranges).toEqual(expect.arrayContaining(['0-99999', '100000-199999', '200000-299999']));
    expect(requests('PATCH').reduce((sum, { bytes }) => sum + bytes, 0)).toBe(
      [...registry.blobs.values()].reduce((sum, { length }) => sum + length, 0),
    );
  });

  it('goes to registries without the referrers API by their tag, beside what others put there', async () => {
    const plain = on('PUT', /manifests/, async (request, response, body) => {
      const content = await body();
      registry.manifests.set(`org/project:${request.url?.split('/').at(-1)}`, content);
      response.writeHead(201).end();
      return true;
    });
    const layout = await ociLayout(await smallRelease());
    const tag = `org/project:${layout.release.descriptor.digest.replace(':', '-')}`;
    const other = {
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      digest: `sha256:${'0'.repeat(64)}`,
      size: 1,
    };
    registry.manifests.set(
      tag,
      Buffer.from(
        JSON.stringify({
          schemaVersion: 2,
          mediaType: 'application/vnd.oci.image.index.v1+json',
          manifests: [other],
        }),
      ),
    );
    registry.fault = plain;
    expect((await push()).referrers).toBe('tag');
    const { manifests } = JSON.parse(String(registry.manifests.get(tag))) as {
      manifests: { digest: string }[];
    };
    expect(manifests.map(({ digest }) => digest).sort()).toEqual(
      [other.digest, ...layout.referrers.map(({ descriptor }) => descriptor.digest)].sort(),
    );
    registry.manifests.set(tag, Buffer.from('[]'));
    await expect(push()).rejects.toMatchObject({ code: 'ERR_REPRO_PUBLISH_PROTOCOL' });
    expect(String(registry.manifests.get(tag))).toBe('[]');
  });
});

describe('a registry that fails', () => {
  it.each([500, 502, 503, 504, 429, 408])('is tried again after %d, later each time', async (status) => {
    registry.fault = times(3, (_, response) => (response.writeHead(status).end(), true));
    await push();
    expect(slept.length).toBe(3);
    expect(slept).toEqual([...slept].sort((a, b) => a - b));
    await expectWhole();
  });

  it('is not tried before it says so', async () => {
    registry.fault = times(1, (_, response) => (response.writeHead(429, { 'retry-after': '7' }).end(), true));
    await push();
    expect(slept).toEqual([7000]);
  });

  it.each([
    ['at its beginning', 0],
    ['in the middle', 150_000],
  ])('that resets an upload %s is asked how far it came, and given the rest only', async (_, after) => {
    registry.fault = resetOnce(after);
    await push();
    await expectWhole();
    expect(requests('GET').some(({ path }) => path.includes('/blobs/uploads/'))).toBe(true);
  });

  it('that forgets an upload gets it anew', async () => {
    let failed = false;
    registry.fault = (request, response) => {
      if (request.method === 'PATCH' && !failed && request.headers['content-range']?.startsWith('100000-')) {
        failed = true;
        request.socket.destroy();
        return true;
      }
      if (failed && request.method === 'GET' && request.url?.includes('uploads')) {
        response.writeHead(404).end();
        return true;
      }
      return false;
    };
    await push();
    await expectWhole();
  });

  it('that cuts its answers short is asked again', async () => {
    registry.fault = times(
      2,
      on('PUT', /manifests/, (request, response) => {
        response.writeHead(201, { 'content-length': '1000' });
        response.write('{');
        setTimeout(() => request.socket.destroy(), 20);
        return true;
      }),
    );
    await push();
    await expectWhole();
  });

  it('that goes silent is given up and asked again', async () => {
    registry.fault = times(
      1,
      on('POST', /uploads/, () => new Promise(() => {})),
    );
    await push({ timeout: 1000 });
    await expectWhole();
  });

  it('that answers a byte at a time is given up', async () => {
    const timers: NodeJS.Timeout[] = [];
    registry.fault = on('GET', /manifests/, (_, response) => {
      response.writeHead(200, { 'content-length': '100000' });
      timers.push(setInterval(() => response.write('x'), 50));
      return true;
    });
    await expect(push({ timeout: 1000, attempts: 2 })).rejects.toMatchObject({
      code: 'ERR_REPRO_PUBLISH_TIMEOUT',
    });
    for (const timer of timers) clearInterval(timer);
  });

  it('that keeps other bytes is caught', async () => {
    registry.fault = on(
      'PUT',
      /manifests\/sha256/,
      (_, response) => (
        response.writeHead(201, { 'docker-content-digest': `sha256:${'0'.repeat(64)}` }).end(), true
      ),
    );
    await expect(push()).rejects.toMatchObject({ code: 'ERR_REPRO_PUBLISH_DIGEST' });
    expect(registry.manifests.has('org/project:1.2.3')).toBe(false);
  });

  it('that received other bytes is caught', async () => {
    registry.fault = on(
      'PUT',
      /uploads/,
      (_, response) => (response.writeHead(400).end('{"errors":[{"code":"DIGEST_INVALID"}]}'), true),
    );
    await expect(push()).rejects.toMatchObject({ code: 'ERR_REPRO_PUBLISH_DIGEST' });
  });

  it('that never recovers ends in an error after the tries, and nothing is tagged', async () => {
    registry.fault = on('POST', /uploads/, (_, response) => (response.writeHead(503).end(), true));
    await expect(push({ attempts: 3 })).rejects.toMatchObject({ code: 'ERR_REPRO_PUBLISH_REFUSED' });
    expect(registry.manifests.size).toBe(0);
  });

  it('that refuses is not asked again', async () => {
    registry.fault = (_, response) => (response.writeHead(403).end(), true);
    await expect(push()).rejects.toMatchObject({ code: 'ERR_REPRO_PUBLISH_AUTH' });
    expect(registry.diary.length).toBe(1);
  });

  it('that has no room for uploads is not asked again', async () => {
    registry.fault = on('POST', /uploads/, (_, response) => (response.writeHead(404).end(), true));
    await expect(push()).rejects.toMatchObject({ code: 'ERR_REPRO_PUBLISH_REFUSED' });
    expect(registry.diary.filter(({ method }) => method === 'POST').length).toBe(1);
  });

  it('that sends uploads elsewhere gets no credentials there', async () => {
    const other = await startFakeRegistry();
    registry.fault = on(
      'POST',
      /uploads/,
      (_, response) => (
        response.writeHead(202, { location: `http://${other.host}/v2/org/project/blobs/uploads/x` }).end(),
        true
      ),
    );
    const credentials = async () => ({ kind: 'bearer', token: 'sesame' }) as const;
    await push({ credentials, attempts: 1 }).catch(() => {});
    expect(other.diary.length).toBeGreaterThan(0);
    for (const { headers } of other.diary) expect(headers.authorization).toBeUndefined();
    await other.stop();
  });
});

/** The connection dies in the middle of one piece; the pieces before it stay. */
function resetOnce(after: number): Fault {
  let done = false;
  return (request) => {
    const start = Number(/^(\d+)-/.exec(request.headers['content-range'] ?? '')?.[1] ?? -1);
    if (done || request.method !== 'PATCH' || start < after) return false;
    done = true;
    request.once('data', () => request.socket.destroy());
    return true;
  };
}
