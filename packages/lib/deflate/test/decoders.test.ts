import { spawnSync } from 'node:child_process';
import { gunzipSync as zlibGunzip } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { BLOCK_SIZE, gzip, type Level } from '@repro/deflate';
import { needs } from '@repro/testkit';
import { gunzipSync as fflateGunzip } from 'fflate';
import { fibonacci, mixture, noise, runs, text } from './samples.ts';

const PYTHON = 'import sys, zlib; sys.stdout.buffer.write(zlib.decompress(sys.stdin.buffer.read(), 31))';

const inputs: Record<string, Uint8Array> = {
  nothing: new Uint8Array(0),
  'one byte': Uint8Array.of(255),
  // One distance code, one length code.
  'one value': new Uint8Array(5000).fill(9),
  // No distance code at all.
  'literals alone': Uint8Array.from({ length: 700 }, (_, i) => (i * i * 31) >> 5).map((byte) => byte & 15),
  // More than 15 bits deep without a limit, and with matches in between.
  'deep codes': fibonacci(26, 3),
  text: text(2 * BLOCK_SIZE + 1, 4),
  noise: noise(200_000, 5),
  runs: runs(400_000, 6),
  mixture: mixture(3 * BLOCK_SIZE - 1, 7),
};

async function compressed(bytes: Uint8Array, level: Level): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of gzip(bytes, { level, workers: 0 })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function everyInput(decode: (member: Buffer) => Uint8Array): Promise<void> {
  for (const [name, bytes] of Object.entries(inputs)) {
    for (const level of [1, 6, 9] as const) {
      const found = decode(await compressed(bytes, level));
      expect({ name, level, same: Buffer.compare(found, bytes) === 0 }).toEqual({ name, level, same: true });
    }
  }
}

function through(command: string, ...args: string[]): (member: Buffer) => Uint8Array {
  return (input) => {
    const { status, stdout, stderr } = spawnSync(command, args, { input, maxBuffer: 2 ** 26 });
    if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.toString()}`);
    return stdout;
  };
}

describe('what gzip writes is inflated to the same', () => {
  it('by zlib', async () => everyInput((member) => zlibGunzip(member)));
  it('by fflate', async () => everyInput((member) => fflateGunzip(member)));
  needs('gzip')('by gzip', async () => everyInput(through('gzip', '-dc')));
  needs('python3')('by Python', async () => everyInput(through('python3', '-c', PYTHON)));
  needs('pigz')('by pigz', async () => everyInput(through('pigz', '-dc')));
  needs('libdeflate-gunzip')('by libdeflate', async () => everyInput(through('libdeflate-gunzip', '-c')));
});
