import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { GNU_TAR_LINE } from '@repro/archive/write';
import { temporaryDirectory } from '@repro/testkit';

/** What of the published line a test varies, as its documentation says. */
interface Variation {
  readonly mtime?: number;
  readonly hardlinks?: boolean;
}

/** Runs the published line, character for character but for the two paths, and gives the tar. */
export async function gnuTar(
  directory: string,
  { mtime = 0, hardlinks = false }: Variation = {},
): Promise<Buffer> {
  const out = path.join(await temporaryDirectory(), 'out.tar');
  const inField = mtime >= 0 && mtime <= 0o77777777777;
  const line = GNU_TAR_LINE.replace('DIR', '"$DIR"')
    .replace('OUT.tar', '"$OUT"')
    .replace('@0', `@${mtime}`)
    .replace(inField ? /$/ : ',delete=mtime', '')
    .replace(hardlinks ? ' --hard-dereference' : /$/, '');
  execFileSync('bash', ['-c', line], { env: { ...process.env, DIR: directory, OUT: out }, stdio: 'pipe' });
  return readFileSync(out);
}

/** The programs that the line runs. */
export const gnuPrograms = ['bash', 'find', 'sort', 'tar'] as const;

/** All of a stream. */
export async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
