// A program to its end, with what it said.
import { spawnSync } from 'node:child_process';

const PATIENCE_MS = 300_000;

/** @returns {{status: number | null, stdout: string, stderr: string, seconds: number}} */
export function run(program, args, { cwd, input = '', env = {} }) {
  const began = performance.now();
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: PATIENCE_MS,
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - began) / 1000;
  return { status, stdout, stderr: `${stderr}${error?.message ?? ''}`, seconds };
}
