import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect } from '@jest/globals';
import { unzstd } from '@repro/archive/zstd';
import { collect } from '@repro/core';
import { needs } from '@repro/testkit';

/** A generator of repeatable bytes (xorshift, 32 bits). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** Words of a small vocabulary with some noise: what makes every kind of literal, match and repeated distance. */
function text(size: number, seed: number): Buffer {
  const next = random(seed);
  const words = Array.from({ length: 300 }, () =>
    next()
      .toString(36)
      .slice(0, 1 + (next() % 7)),
  );
  const parts: string[] = [];
  for (let length = 0; length < size; length += parts.at(-1)?.length ?? 1) {
    parts.push(next() % 50 === 0 ? String.fromCharCode(next() % 256) : `${words[next() % 300]} `);
  }
  return Buffer.from(parts.join(''), 'latin1').subarray(0, size);
}

const noise = (size: number): Buffer => {
  const next = random(size + 1);
  return Buffer.from(Array.from({ length: size }, () => next() & 255));
};

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const contents: readonly [string, Buffer][] = [
  ['nothing', Buffer.alloc(0)],
  ['one byte', Buffer.from('x')],
  ['short text', text(300, 1)],
  // The distances 4 and 8, which a frame begins with: level 19 goes by them.
  ['four bytes over and over', Buffer.alloc(400, 'abcd')],
  ['eight bytes over and over', Buffer.alloc(400, 'abcdefgh')],
  ['text', text(200_000, 2)],
  ['long text', text(1_200_000, 3)],
  ['noise', noise(300_000)],
  ['zeros', Buffer.alloc(2_000_000)],
  ['noise that comes again far away', Buffer.concat([noise(400_000), text(600_000, 4), noise(400_000)])],
  ['few symbols', Buffer.from(Array.from({ length: 150_000 }, (_, i) => 65 + ((i * i) % 3)))],
];

const flags = [['-1'], ['-3', '--no-check'], ['-19', '--long=27'], ['--fast=5'], ['-9', '--no-content-size']];

describe('unzstd against the zstd program', () => {
  for (const [name, content] of contents) {
    needs('zstd')(`reads ${name} as written at every level`, async () => {
      for (const flag of flags) {
        const { stdout } = spawnSync('zstd', ['-q', '-c', ...flag], { input: content, maxBuffer: 2 ** 28 });
        const found = await collect(unzstd(stdout).bytes, 2 ** 28);
        expect([flag, found.length, digest(found)]).toEqual([flag, content.length, digest(content)]);
      }
    });
  }

  needs('zstd')('refuses or reads a damaged file as zstd does', async () => {
    const { stdout: good } = spawnSync('zstd', ['-q', '-c', '-6'], {
      input: text(20_000, 5),
      maxBuffer: 2 ** 28,
    });
    const next = random(6);
    let refused = 0;
    for (let run = 0; run < 40; run++) {
      const bad = Buffer.from(good);
      bad.writeUInt8(next() & 255, 4 + (next() % (bad.length - 4)));
      const peer = spawnSync('zstd', ['-q', '-d', '-c'], { input: bad, maxBuffer: 2 ** 28 });
      const own = await collect(unzstd(bad).bytes, 2 ** 28).catch(() => undefined);
      if (own === undefined) refused++;
      // What we accept, zstd accepts as the same bytes; the other way round we may be stricter.
      else expect([run, peer.status, digest(peer.stdout)]).toEqual([run, 0, digest(own)]);
    }
    expect(refused).toBeGreaterThan(25);
  });
});
