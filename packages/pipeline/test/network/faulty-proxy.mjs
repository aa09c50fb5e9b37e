// Stands between shards and their registry and fails on purpose: `node faulty-proxy.mjs REGISTRY-HOST:PORT PORT`.
// Prints `ready`, then the name of each fault. The same request of the same client fails twice at the most, so that a
// client which tries again comes through, and one which does not is found out.
import { createServer, request } from 'node:http';

const [upstream = '', port = ''] = process.argv.slice(2);
const [host, upstreamPort] = upstream.split(':');
/** A request in so many fails. */
const EVERY = 4;
const KINDS = ['drop', 'error', 'lose-answer', 'delay', 'truncate', 'busy'];
const faults = new Map();
let requests = 0;
let injected = 0;

function nextFault(incoming) {
  requests++;
  // Upload sessions have names of their own each time.
  const key = `${incoming.socket.remoteAddress} ${incoming.method} ${incoming.url.replace(/uploads\/.*/, 'uploads')}`;
  const before = faults.get(key) ?? 0;
  if (requests % EVERY !== 0 || before >= 2) return undefined;
  faults.set(key, before + 1);
  const kind = KINDS[injected++ % KINDS.length];
  process.stdout.write(`${kind}\n`);
  return kind;
}

function pass(incoming, outgoing, kind) {
  const { method, url: path, headers } = incoming;
  const asked = request({ host, port: upstreamPort, method, path, headers }, (answer) => {
    if (kind === 'lose-answer') return void outgoing.socket.destroy();
    outgoing.writeHead(answer.statusCode, answer.headers);
    if (kind !== 'truncate') return void answer.pipe(outgoing);
    const half = Math.floor(Number(answer.headers['content-length'] ?? 0) / 2);
    if (half === 0) return void outgoing.socket.destroy();
    let sent = 0;
    answer.on('data', (part) => {
      outgoing.write(part.subarray(0, half - sent));
      sent += part.length;
      if (sent >= half) setTimeout(() => outgoing.socket?.destroy(), 20);
    });
    // An answer to HEAD has a length and no body.
    answer.on('end', () => setTimeout(() => outgoing.socket?.destroy(), 20));
  });
  asked.on('error', () => incoming.socket.destroy());
  incoming.pipe(asked);
}

createServer((incoming, outgoing) => {
  const kind = nextFault(incoming);
  outgoing.on('error', () => {});
  incoming.on('error', () => {});
  if (kind === 'drop') incoming.socket.destroy();
  else if (kind === 'error') outgoing.writeHead(500).end();
  else if (kind === 'busy') outgoing.writeHead(429, { 'retry-after': '1' }).end();
  else if (kind === 'delay') setTimeout(() => pass(incoming, outgoing, kind), 700);
  else pass(incoming, outgoing, kind);
}).listen(Number(port), () => process.stdout.write('ready\n'));
