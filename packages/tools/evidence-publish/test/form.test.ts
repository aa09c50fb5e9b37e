import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type PublishOptions, publish } from '@repro/evidence-publish';
import { smallRelease } from './support/release.ts';

interface Seen {
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

let seen: Seen[];
let answer: (count: number, request: IncomingMessage, response: ServerResponse) => boolean;
let url: string;
let stop: () => Promise<unknown>;

beforeEach(async () => {
  seen = [];
  answer = () => false;
  let count = 0;
  const server = createServer((request, response) => {
    void (async () => {
      if (answer(count++, request, response)) return;
      const parts: Buffer[] = [];
      for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
      seen.push({ headers: request.headers, body: Buffer.concat(parts) });
      if (!response.headersSent) response.writeHead(201).end();
    })().catch(() => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}/api/v1/evidence?tenant=1`;
  stop = () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)));
});
afterEach(() => stop());

const post = async (options: Partial<PublishOptions> = {}) =>
  publish(await smallRelease(1000), { to: url, delay: 1, sleep: async () => {}, timeout: 2000, ...options });

/** The parts of a form, by a reader of Node's own. */
async function partsOf({ headers, body }: Seen): Promise<[string, string, number][]> {
  const form = await new Response(body, {
    headers: { 'content-type': headers['content-type'] ?? '' },
  }).formData();
  return [...form].map(([field, value]) => [field, (value as File).name, (value as File).size]);
}

describe('a release as a form', () => {
  it('has the fields of the original first, and every file', async () => {
    const receipt = await post();
    const files = await smallRelease(1000);
    const parts = await partsOf(seen[0] as Seen);
    expect(parts.slice(0, 3)).toEqual([
      ['evidence', 'evidence.json', 12],
      ['artifacts', 'artifact.tar.gz', 1000],
      ['manifest', 'vel_manifest.json', 3],
    ]);
    expect(parts.map(([, name]) => name).sort()).toEqual(files.files.map(({ path }) => path).sort());
    expect(receipt.files).toHaveLength(parts.length);
    expect(seen[0]?.headers['content-length']).toBe(String(seen[0]?.body.length));
  });

  it('says by its key that a second try is the same release', async () => {
    answer = (count, _, response) => count < 2 && (response.writeHead(503).end(), true);
    await post();
    await post();
    expect(new Set(seen.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(seen[0]?.body).toEqual(seen[1]?.body);
  });

  it('was sent, whatever status the server answers with, and the receipt says so', async () => {
    answer = (_, request, response) => (
      request.resume().once('end', () => response.writeHead(200).end()), true
    );
    const { files } = await post();
    expect(new Set(files.map(({ status }) => status))).toEqual(new Set(['pushed']));
  });

  it('has no tags', async () => {
    await expect(post({ tags: ['latest'] })).rejects.toMatchObject({ code: 'ERR_REPRO_PUBLISH_TARGET' });
    expect(seen).toEqual([]);
  });

  it('is sent again as a whole after a reset in the middle', async () => {
    answer = (count, request) => count === 0 && (request.once('data', () => request.socket.destroy()), true);
    await post();
    expect(seen).toHaveLength(1);
    expect(await partsOf(seen[0] as Seen)).toHaveLength(6);
  });

  it('is not sent to its end when a file is not the one that was hashed any more', async () => {
    const files = await smallRelease(1000);
    const changed = {
      ...files,
      open: (path: string) => (path === 'VERSION' ? Buffer.from('6.6.6\n') : files.open(path)),
    };
    await expect(publish(changed, { to: url, attempts: 2, sleep: async () => {} })).rejects.toMatchObject({
      code: 'ERR_REPRO_PUBLISH_DIGEST',
      message: expect.stringContaining('VERSION'),
    });
    expect(seen).toEqual([]);
  });

  it('carries a bearer token, and never shows it or the query', async () => {
    const credentials = async () => ({ kind: 'bearer', token: 'open-sesame' }) as const;
    await post({ credentials });
    expect(seen[0]?.headers.authorization).toBe('Bearer open-sesame');
    answer = (_, __, response) => (response.writeHead(403).end('open-sesame'), true);
    const error = await post({ credentials }).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ code: 'ERR_REPRO_PUBLISH_AUTH' });
    expect(JSON.stringify([error, (error as Error).message, (error as Error).stack])).not.toMatch(
      /sesame|tenant/,
    );
  });
});
