// Hosts on this machine: a registry, and one that never answers.
import { createHash, randomUUID } from 'node:crypto';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';

/** @returns {Promise<{registry: string, silentHost: string}>} as HOST:PORT; neither keeps the process alive */
export async function startHosts() {
  const silent = createServer(() => {});
  return {
    registry: await listening(createHttpServer(serveRegistry())),
    silentHost: await listening(silent),
  };
}

async function listening(server) {
  server.unref();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${server.address().port}`;
}

/** An OCI registry in memory, as far as publishing a sound release asks it. */
function serveRegistry() {
  const kept = new Map();
  const uploads = new Map();
  const serve = async (request, answer) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const content = Buffer.concat(parts);
    const { method } = request;
    const { pathname, searchParams } = new URL(request.url, 'http://registry');
    const location = (id) => ({ location: `/v2/a/b/blobs/uploads/${id}` });
    const id = pathname.split('/').at(-1);
    const bytes = Buffer.concat([uploads.get(id) ?? Buffer.alloc(0), content]);
    const end = (status, headers = {}, body) => answer.writeHead(status, headers).end(body);
    if (method === 'POST') return end(202, location(randomUUID()));
    if (method === 'PATCH') {
      uploads.set(id, bytes);
      return end(202, { ...location(id), range: `0-${bytes.length - 1}` });
    }
    if (method === 'PUT') {
      const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      const of = searchParams.has('digest') ? 'blobs' : 'manifests';
      kept.set(`/v2/a/b/${of}/${digest}`, bytes);
      if (of === 'manifests') kept.set(pathname, bytes);
      const { subject } = of === 'manifests' ? JSON.parse(bytes) : {};
      return end(201, { 'docker-content-digest': digest, ...(subject && { 'oci-subject': subject.digest }) });
    }
    const found = kept.get(pathname);
    if (!found) return end(404);
    const type = pathname.includes('/blobs/') ? 'octet-stream' : 'vnd.oci.image.manifest.v1+json';
    const headers = { 'content-type': `application/${type}`, 'content-length': found.length };
    return end(200, headers, method === 'HEAD' ? undefined : found);
  };
  return (request, answer) => void serve(request, answer);
}
