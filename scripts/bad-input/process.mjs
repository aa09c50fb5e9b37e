// Runs a bin as a shell would, and sees what it leaves.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../sync/packages.mjs';

/** After this a process counts as hanging. */
const PATIENCE_MS = 60_000;
/** The user that nobody is: what it may not read is unreadable. */
const NOBODY = ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'];
export const isRoot = process.getuid?.() === 0;
/** GNU time tells the peak of memory; without it that is not judged. */
export const canMeasure = process.platform === 'linux' && existsSync('/usr/bin/time');

/** The file of a tool's bin. */
export function binFile(tool) {
  const folder = { repro: 'packages/pipeline', 'repro-audit': 'packages/repro-audit' }[tool];
  return path.join(root, folder ?? `packages/tools/${tool}`, 'bin', `${tool}.js`);
}

/**
 * Runs a case to its end.
 * `shell` says what stands around the command `"$@"`, such as `exec "$@" <&-`; `signal` is sent in the middle of the
 * work; `rss` asks for the peak of resident memory.
 * @returns {Promise<{status: number | null, signal: string | null, stdout: Buffer, stderr: string, seconds: number, rss?: number}>}
 */
export async function runCase({ tool, args, shell = 'exec "$@"', env = {}, nobody, signal, rss }, cwd) {
  const measure = rss && canMeasure ? ['/usr/bin/time', '-q', '-f', '%M', '-o', `${cwd}.rss`] : [];
  const user = nobody && isRoot ? NOBODY : [];
  const words = [...user, ...measure, process.execPath, binFile(tool), ...args];
  const clean = { ...process.env, CI: undefined, SOURCE_DATE_EPOCH: undefined, REPRO_DEBUG: undefined };
  const began = performance.now();
  const child = spawn('bash', ['-c', shell, 'bash', ...words], {
    cwd,
    env: { ...clean, ...homeless(cwd), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const outcome = collected(child);
  const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  const sent = signal ? await interrupt(child, signal) : began;
  const ended = await outcome;
  clearTimeout(patience);
  return {
    ...ended,
    seconds: (performance.now() - sent) / 1000,
    ...(rss && canMeasure && { rss: Number(readFileSync(`${cwd}.rss`, 'utf8')) / 1024 }),
  };
}

/** Cache and history lie beside the case's directory: what one case stored must not spare another its work. */
function homeless(cwd) {
  return { HOME: `${cwd}.home`, XDG_CACHE_HOME: `${cwd}.home`, XDG_STATE_HOME: `${cwd}.home` };
}

function collected(child) {
  const stdout = [];
  const stderr = [];
  child.stdout.on('data', (chunk) => stdout.push(chunk));
  child.stderr.on('data', (chunk) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) =>
      resolve({ status, signal, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}

/** Waits until the process is past its start and at work, and gives the time at which it was told. */
async function interrupt(child, signal) {
  for (let tries = 0; tries < 100 && child.exitCode === null && ticks(child.pid) < 40; tries++)
    await pause(25);
  child.kill(signal);
  return performance.now();
}

/** Hundredths of a second of processor that a process has had: a start takes some fifteen, waiting takes none. */
function ticks(pid) {
  const fields = readText(`/proc/${pid}/stat`)
    .replace(/^.*\) /, '')
    .split(' ');
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** What lies in a directory, by relative path: type, mode and content. Large files count by size and time. */
export function listing(directory, prefix = '', found = new Map()) {
  for (const name of readdirSync(directory).sort()) {
    const full = path.join(directory, name);
    const stats = lstatSync(full);
    found.set(prefix + name, fingerprint(full, stats));
    if (stats.isDirectory() && prefix.length < 200) listing(full, `${prefix}${name}/`, found);
  }
  return found;
}

function fingerprint(file, stats) {
  if (stats.isSymbolicLink()) return `link ${readlinkSync(file)}`;
  if (!stats.isFile()) return `other ${stats.mode}`;
  if (stats.size > 1 << 20) return `file ${stats.mode} ${stats.size} ${stats.mtimeMs}`;
  return `file ${stats.mode} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`;
}
