import { describe, expect, it } from '@jest/globals';
import { tarTree } from '@repro/archive/tar-pull';
import { packTar } from '@repro/archive/write';
import { collect, isReproError } from '@repro/core';
import { type Entry, memoryTree } from '@repro/tree';
import { check } from '@repro/verify-tar-determinism';

const LIMIT = 1 << 24;
const RUNS = 5000;
const long = `${'d'.repeat(60)}/${'f'.repeat(60)}`;

const tree = memoryTree({
  empty: '',
  é: 'not ascii',
  program: { mode: 0o755, content: '#!/bin/sh\n' },
  'directory/': '',
  'directory-b': 'sorts between a directory and its content',
  'directory/file': 'content',
  [`${'d'.repeat(60)}/`]: '',
  [long]: 'a long path',
  link: { link: '../elsewhere' },
  'long-link': { link: 't'.repeat(150) },
});

async function packed(entries: AsyncIterable<Entry>): Promise<Buffer> {
  return Buffer.from(await collect(packTar(entries, { compression: 'none', workers: 1 }), LIMIT));
}

/** The same bytes again from what the archive holds. */
async function repacked(archive: Uint8Array): Promise<Buffer> {
  async function* entries(): AsyncGenerator<Entry> {
    for await (const entry of tarTree(archive)) {
      const content = entry.type === 'file' ? await collect(entry.open(), LIMIT) : new Uint8Array();
      yield { ...entry, open: () => content };
    }
  }
  return packed(entries());
}

describe('the profile repro', () => {
  it('passes what det-tar writes, which is made again from its members', async () => {
    const archive = await packed(tree);
    const { ok, findings, summary } = await check(archive);
    expect({ ok, findings }).toEqual({ ok: true, findings: [] });
    expect(summary).toMatchObject({ members: { files: 6, directories: 2, symlinks: 2 }, orders: ['bytes'] });
    expect((await repacked(archive)).equals(archive)).toBe(true);
  });

  it(`passes no other bytes for the same members: ${RUNS} changed archives`, async () => {
    const archive = await packed(tree);
    const next = random(7);
    let passed = 0;
    for (let run = 0; run < RUNS; run++) {
      const mutant = mutated(archive, next);
      const findings = await check(mutant).then((report) => report.findings.length, codeOf);
      if (findings !== 0) continue;
      passed++;
      expect({ run, same: (await repacked(mutant)).equals(mutant) }).toEqual({ run, same: true });
    }
    // Changes of content, names and the like pass: a test in which nothing does would show nothing.
    expect(passed).toBeGreaterThan(100);
  }, 120_000);
});

function codeOf(error: unknown): string {
  if (!isReproError(error)) throw error;
  return error.code;
}

/** One to three bytes changed, and the checksums made right again. */
function mutated(archive: Buffer, next: () => number): Buffer {
  const mutant = Buffer.from(archive);
  const values = [0, 0x20, 0x2f, 0x30, 0x31, 0x37, 0x61, next() & 255];
  for (let count = 1 + (next() % 3); count > 0; count--) {
    mutant.writeUInt8(values[next() % values.length] ?? 0, next() % archive.length);
  }
  for (let at = 0; at < mutant.length; at += 512) {
    const block = mutant.subarray(at, at + 512);
    if (block.toString('latin1', 257, 262) === 'ustar') writeChecksum(block);
  }
  return mutant;
}

function writeChecksum(block: Buffer): void {
  const before = block.toString('latin1', 148, 156);
  block.fill(0x20, 148, 156);
  const sum = block
    .reduce((total, byte) => total + byte, 0)
    .toString(8)
    .padStart(6, '0');
  // What a mutation made of the field's end stays.
  block.write(`${sum}${before.slice(6)}`, 148, 'latin1');
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
