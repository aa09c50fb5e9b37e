// Two hosts on this machine: one that takes everything and answers 404, and one that never answers.
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';

/** @returns {Promise<{host: string, silentHost: string}>} as HOST:PORT; neither keeps the process alive */
export async function startHosts() {
  const host = createHttpServer((_, answer) => answer.writeHead(404).end());
  const silent = createServer(() => {});
  return { host: await listening(host), silentHost: await listening(silent) };
}

async function listening(server) {
  server.unref();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${server.address().port}`;
}
