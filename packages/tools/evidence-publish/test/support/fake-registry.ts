import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What happens to a request before the registry sees it; nothing lets it pass. */
export type Fault = (
  request: IncomingMessage,
  response: ServerResponse,
  body: () => Promise<Buffer>,
) => boolean | Promise<boolean>;

/** A registry in memory that has the referrers API, keeps a diary, and can be told to fail. */
export interface FakeRegistry {
  readonly host: string;
  readonly blobs: Map<string, Buffer>;
  /** By `NAME:REFERENCE`. */
  readonly manifests: Map<string, Buffer>;
  /** `METHOD path`, and what came with it. */
  readonly diary: {
    readonly method: string;
    readonly path: string;
    readonly headers: IncomingMessage['headers'];
    bytes: number;
  }[];
  fault: Fault | undefined;
  stop(): Promise<void>;
}

const digestOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** Starts one (OCI distribution specification 1.1, as far as pushing needs it). */
export async function startFakeRegistry(): Promise<FakeRegistry> {
  const sockets = new Set<Socket>();
  const uploads = new Map<string, Buffer[]>();
  const registry = {
    blobs: new Map(),
    manifests: new Map(),
    diary: [],
    fault: undefined,
  } as unknown as FakeRegistry;
  const server = createServer((request, response) => {
    void serve(registry, uploads, request, response).catch(() => request.socket.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return Object.assign(registry, {
    host: `127.0.0.1:${port}`,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

async function serve(
  registry: FakeRegistry,
  uploads: Map<string, Buffer[]>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', url = '', headers } = request;
  const entry = { method, path: url, headers, bytes: 0 };
  registry.diary.push(entry);
  const parts: Buffer[] = [];
  const body = async (): Promise<Buffer> => {
    for await (const part of request as AsyncIterable<Buffer>) {
      parts.push(part);
      entry.bytes += part.length;
    }
    return Buffer.concat(parts);
  };
  if (registry.fault && (await registry.fault(request, response, body))) return;
  const path = new URL(url, 'http://x');
  const [, name = '', kind = '', reference = ''] =
    /^\/v2\/(.+)\/(blobs\/uploads|blobs|manifests)\/(.*)$/.exec(path.pathname) ?? [];
  if (kind === 'blobs') return blob(registry.blobs.get(reference), request, response);
  if (kind === 'manifests')
    return manifest(registry, response, { key: `${name}:${reference}`, method, content: await body() });
  if (kind === 'blobs/uploads')
    return upload(registry, uploads, response, {
      path,
      name,
      reference,
      method,
      headers,
      content: await body(),
    });
  response.writeHead(404).end();
}

/** A blob, or what a range asks for of it. */
function blob(
  bytes: Buffer | undefined,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): void {
  if (!bytes) return void response.writeHead(404).end();
  const [, from] = /^bytes=(\d+)-$/.exec(headers.range ?? '') ?? [];
  const part = bytes.subarray(Number(from ?? 0));
  const range = { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` };
  response.writeHead(from === undefined ? 200 : 206, {
    'content-length': part.length,
    ...(from !== undefined && range),
  });
  response.end(method === 'HEAD' ? undefined : part);
}

function manifest(
  registry: FakeRegistry,
  response: ServerResponse,
  { key, method, content }: { key: string; method: string; content: Buffer },
): void {
  const [name] = key.split(':');
  if (method === 'GET' || method === 'HEAD') {
    const found = registry.manifests.get(key);
    response
      .writeHead(found ? 200 : 404, { 'content-type': 'application/vnd.oci.image.manifest.v1+json' })
      .end(found);
    return;
  }
  const digest = digestOf(content);
  registry.manifests.set(key, content);
  registry.manifests.set(`${name}:${digest}`, content);
  const { subject } = JSON.parse(content.toString('utf8')) as { subject?: { digest: string } };
  response
    .writeHead(201, { 'docker-content-digest': digest, ...(subject && { 'oci-subject': subject.digest }) })
    .end();
}

interface UploadRequest {
  readonly path: URL;
  readonly name: string;
  readonly reference: string;
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
  readonly content: Buffer;
}

function upload(
  registry: FakeRegistry,
  uploads: Map<string, Buffer[]>,
  response: ServerResponse,
  request: UploadRequest,
): void {
  const { path, name, reference, method, headers, content } = request;
  const id = reference === '' ? randomUUID() : reference;
  const parts = uploads.get(id) ?? [];
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const location = { location: `/v2/${name}/blobs/uploads/${id}` };
  if (method === 'POST') {
    uploads.set(id, []);
    response.writeHead(202, location).end();
  } else if (!uploads.has(id)) response.writeHead(404).end();
  else if (method === 'GET')
    response.writeHead(204, { ...location, range: `0-${Math.max(0, size - 1)}` }).end();
  else if (method === 'PATCH') {
    if (!(headers['content-range'] ?? `${size}-`).startsWith(`${size}-`))
      return void response.writeHead(416).end();
    uploads.set(id, [...parts, content]);
    response.writeHead(202, { ...location, range: `0-${size + content.length - 1}` }).end();
  } else {
    const whole = Buffer.concat([...parts, content]);
    const digest = path.searchParams.get('digest') ?? '';
    if (digestOf(whole) !== digest)
      return void response.writeHead(400).end('{"errors":[{"code":"DIGEST_INVALID"}]}');
    uploads.delete(id);
    registry.blobs.set(digest, whole);
    response.writeHead(201, { 'docker-content-digest': digest }).end();
  }
}
