import { spawnSync } from 'node:child_process';
import { gunzipSync as zlibGunzip } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { BLOCK_SIZE, gzip, type Level } from '@repro/deflate';
import { needs } from '@repro/testkit';
import { gunzipSync as fflateGunzip } from 'fflate';
import { fibonacci, mixture, noise, runs, text } from './samples.ts';

const PYTHON = 'import gzip, sys; sys.stdout.buffer.write(gzip.decompress(sys.stdin.buffer.read()))';
const someLevels = [1, 6, 9] as const;

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

async function eachMember(decode: (member: Buffer) => Uint8Array): Promise<void> {
  for (const [name, bytes] of Object.entries(inputs)) {
    for (const level of someLevels) {
      const found = decode(await compressed(bytes, level));
      expect({ name, level, same: Buffer.compare(found, bytes) === 0 }).toEqual({ name, level, same: true });
    }
  }
}

/** All members one after another, which gzip takes for one file: so a program is started but once. */
async function allMembers(command: string, ...args: string[]): Promise<void> {
  const members: Buffer[] = [];
  const expected: Uint8Array[] = [];
  for (const bytes of Object.values(inputs)) {
    for (const level of someLevels) {
      members.push(await compressed(bytes, level));
      expected.push(bytes);
    }
  }
  const { status, stdout, stderr } = spawnSync(command, args, {
    input: Buffer.concat(members),
    maxBuffer: 2 ** 26,
  });
  expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' });
  expect(stdout.equals(Buffer.concat(expected))).toBe(true);
}

describe('what gzip writes is inflated to the same', () => {
  it('by zlib', async () => eachMember((member) => zlibGunzip(member)));
  it('by fflate', async () => eachMember((member) => fflateGunzip(member)));
  needs('gzip')('by gzip', async () => allMembers('gzip', '-dc'));
  needs('python3')('by Python', async () => allMembers('python3', '-c', PYTHON));
  needs('pigz')('by pigz', async () => allMembers('pigz', '-dc'));
  needs('libdeflate-gunzip')('by libdeflate', async () => allMembers('libdeflate-gunzip', '-c'));
});
