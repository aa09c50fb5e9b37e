#!/usr/bin/env node
// Publishes every package into a registry of its own on this machine, and uses them as those do who install them: each
// tool through npx, each library entry by import, by require and by the types of it, all from an empty folder and home.
//   node scripts/registry.mjs [TOOL…] [library]      after `npm start`; everything unless something is named
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments, refuseArguments } from './arguments.mjs';
import { consumerCalls } from './registry/consumer.mjs';
import { run } from './registry/run.mjs';
import { startRegistry } from './registry/server.mjs';
import { toolCalls, writeSource } from './registry/tool-calls.mjs';
import { readPackages, root } from './sync/packages.mjs';

const wanted = readArguments(import.meta.url, { allowPositionals: true }).positionals;
const published = readPackages().filter(({ manifest }) => !manifest.private);
const known = ['library', ...published.filter(({ kind }) => kind !== 'lib').map(({ base }) => base)];
for (const name of wanted)
  if (!known.includes(name)) refuseArguments(import.meta.url, `'${name}' is none of ${known.join(', ')}`);
const scratch = mkdtempSync(path.join(tmpdir(), 'repro-registry-'));
const home = path.join(scratch, 'home');
const registry = await startRegistry(path.join(scratch, 'server'));
/** What npm and pnpm read of the world: this registry, and nothing of whoever runs this. */
const env = {
  HOME: home,
  NPM_CONFIG_USERCONFIG: registry.npmrc,
  NPM_CONFIG_CACHE: path.join(home, 'cache'),
  NPM_CONFIG_REGISTRY: registry.url,
  NPM_CONFIG_PROVENANCE: 'false', // only a CI can have it
  CI: undefined,
};

let wrong = 0;
try {
  mkdirSync(home);
  publish();
  const work = path.join(scratch, 'work');
  writeSource(work);
  for (const call of toolCalls(published, wanted)) check(call, work);
  const consumer = path.join(scratch, 'consumer');
  if (wanted.length === 0 || wanted.includes('library'))
    for (const call of consumerCalls(published, consumer)) check(call, consumer);
} finally {
  registry.stop();
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${wrong} wrong`);
if (wrong > 0) process.exitCode = 1;

/** pnpm writes the real versions in place of `workspace:*` and the fields of publishConfig over the others. */
function publish() {
  const manager = ['-y', 'pnpm@12.21.0', 'publish', '-r', '--no-git-checks', '--registry', registry.url];
  // The package manager itself comes from where it always comes from.
  const { status, stderr, stdout } = run('npx', manager, {
    cwd: root,
    env: { ...env, HOME: process.env.HOME, NPM_CONFIG_CACHE: undefined },
  });
  if (status !== 0) throw new Error(`publishing ended with status ${status}: ${stdout}${stderr}`);
  console.log(`published ${published.length} packages`);
}

/** Runs a call, and says what it should have done and did not. */
function check({ what, program, args, input, status = 0, stdout = /^/, stderr = /^/ }, cwd) {
  const ended = run(program, args, { cwd, input, env });
  const right =
    [status].flat().includes(ended.status) && stdout.test(ended.stdout) && stderr.test(ended.stderr);
  console.log(`${right ? 'ok    ' : 'FAILED'} ${what} (${ended.seconds.toFixed(1)} s)`);
  if (right) return;
  wrong++;
  console.log(
    `status ${ended.status}, stdout: ${ended.stdout.slice(0, 2000)}\nstderr: ${ended.stderr.slice(0, 4000)}`,
  );
}
