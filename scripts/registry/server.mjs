// A registry for npm on the loopback interface: @repro/* from here, everything else from where npm has it.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Not a dependency of ours: more than 300 packages, for this script alone. */
const VERDACCIO = 'verdaccio@6.7.4';
const PATIENCE_MS = 60_000;

/** Installs and starts it in a directory; everything that it keeps is there. */
export async function startRegistry(directory) {
  mkdirSync(directory);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  writeFileSync(path.join(directory, 'config.yaml'), configuration(upstream()));
  const npmrc = path.join(directory, 'npmrc');
  // npm does not publish without a token; the registry takes any.
  writeFileSync(npmrc, `registry=${url}\n//127.0.0.1:${port}/:_authToken=none\nfund=false\naudit=false\n`);
  install(directory);
  const server = spawn(
    process.execPath,
    ['node_modules/verdaccio/bin/verdaccio', '--config', 'config.yaml', '--listen', `127.0.0.1:${port}`],
    { cwd: directory, stdio: 'ignore' },
  );
  await answered(url, server);
  return { url, npmrc, stop: () => server.kill() };
}

const configuration = (upstreamUrl) => `storage: ./storage
uplinks:
  npm: { url: '${upstreamUrl}', cache: true }
packages:
  '@repro/*': { access: $anonymous, publish: $anonymous }
  '**': { access: $anonymous, proxy: npm }
max_body_size: 100mb
log: { type: stdout, level: error }
`;

function upstream() {
  return spawnSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).stdout.trim();
}

function install(directory) {
  // An old node-fetch closes connections too early on Node 20.
  writeFileSync(
    path.join(directory, 'package.json'),
    '{"private":true,"overrides":{"node-fetch":"2.7.0"}}\n',
  );
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', VERDACCIO];
  const { status, stderr } = spawnSync('npm', args, { cwd: directory, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${VERDACCIO} cannot be installed: ${stderr}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answered(url, server) {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await pause(100)) {
    if (server.exitCode !== null) break;
    const response = await fetch(`${url}-/ping`).catch(() => undefined);
    if (response?.ok) return;
  }
  server.kill();
  throw new Error('the registry does not answer');
}
