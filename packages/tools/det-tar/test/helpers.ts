import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The bin, for those who run it in a line of shell. */
export const binPath = fileURLToPath(new URL('../bin/det-tar.js', import.meta.url));

/** All of a stream. */
export async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

/** The names of a tar's members in order, read without any code of ours: where the pax record has one, that one. */
export function memberNames(tar: Buffer): string[] {
  const names: string[] = [];
  let extended: string | undefined;
  for (let at = 0; tar[at] !== 0; ) {
    const text = (from: number, to: number): string =>
      tar.toString('latin1', at + from, at + to).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(124, 136), 8);
    const content = tar.toString('utf8', at + 512, at + 512 + size);
    if (text(156, 157) === 'x') extended = /^\d+ path=(.*)\n/m.exec(content)?.[1];
    else {
      names.push(extended ?? text(0, 100));
      extended = undefined;
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return names;
}

/** Runs a line of shell in `cwd`, and gives what it prints. */
export function shell(line: string, cwd: string, env: NodeJS.ProcessEnv = {}): Buffer {
  const options = { cwd, maxBuffer: 2 ** 28, env: { ...process.env, ...env }, stdio: 'pipe' } as const;
  return execFileSync('bash', ['-c', `set -o pipefail; ${line}`], options);
}
