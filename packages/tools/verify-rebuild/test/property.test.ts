import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { RandomAccess } from '@repro/archive/tar';
import { compare, type Summary } from '@repro/verify-rebuild';
import * as fc from 'fast-check';

const dir = new URL('cases/', import.meta.url);

/** The builds of all cases: of every format that is read, and small. */
const builds: Buffer[] = [];
beforeAll(async () => {
  for (const name of readdirSync(dir).sort()) {
    const { default: pair } = await import(pathToFileURL(new URL(`${name}/input.mjs`, dir).pathname).href);
    for (const build of [pair.a, pair.b]) if (build.length < 32_768) builds.push(Buffer.from(build));
  }
});

const change = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'insert', 'swap', 'zero', 'none'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  size: fc.integer({ min: 1, max: 600 }),
  byte: fc.integer({ min: 0, max: 255 }),
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(bytes: Buffer, { kind, at, size, byte }: Change): Buffer {
  const result = Buffer.from(bytes);
  const place = Math.floor(at * bytes.length);
  if (kind === 'flip' && result.length > 0) result[place] = byte;
  if (kind === 'zero') result.fill(0, place, Math.min(place + size, result.length));
  if (kind === 'cut') return Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + size)]);
  if (kind === 'insert')
    return Buffer.concat([bytes.subarray(0, place), Buffer.alloc(size, byte), bytes.subarray(place)]);
  if (kind === 'swap') return Buffer.concat([bytes.subarray(place), bytes.subarray(0, place)]);
  return result;
}

async function verdict(a: Buffer, b: Buffer): Promise<void> {
  const report = await compare(a, b);
  const same = a.equals(b);
  const { identical, causes } = report.summary as unknown as Summary;
  expect({ ok: report.ok, identical, explained: Object.keys(causes).length > 0 }).toEqual({
    ok: same,
    identical: same,
    explained: !same,
  });
}

describe('a comparison', () => {
  it('is ok for the same bytes and no others, and has a cause for each difference', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.array(change, { minLength: 1, maxLength: 3 }), async (index, changes) => {
        const build = builds[index % builds.length] as Buffer;
        await verdict(build, changes.reduce(changed, build));
      }),
      { numRuns: 1500 },
    );
  }, 120_000);

  it('never fails over two builds of different kinds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), async (i, j) => {
        await verdict(builds[i % builds.length] as Buffer, builds[j % builds.length] as Buffer);
      }),
      { numRuns: 500 },
    );
  }, 120_000);

  it('has a cause for each difference of any two texts', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.json(),
      fc.date({ noInvalidDate: true }).map(String),
    );
    const bytes = fc.oneof(
      text.map((value) => Buffer.from(value)),
      fc.uint8Array().map((value) => Buffer.from(value)),
    );
    await fc.assert(fc.asyncProperty(bytes, bytes, verdict), { numRuns: 2000 });
  }, 120_000);

  it('gives the same report however its input comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 700 }), async (i, j, size) => {
        const [a, b] = [builds[i % builds.length] as Buffer, builds[j % builds.length] as Buffer];
        const whole = await compare(a, b);
        expect(await compare(pieces(a, size), pieces(b, size))).toEqual(whole);
        expect(await compare(lazily(a), lazily(b))).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});

it('stops soon when it is told to, however much there is to compare', async () => {
  const endless = (last: number): RandomAccess => ({
    size: 2 ** 50,
    readAt(target, position) {
      target.fill(position + target.length > 2 ** 49 ? last : 65);
      return target.length;
    },
  });
  const signal = AbortSignal.timeout(100);
  await expect(compare(endless(1), endless(2), { signal })).rejects.toMatchObject({ name: 'TimeoutError' });
});

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads at any position, later than it is asked. */
function lazily(bytes: Buffer): RandomAccess {
  return {
    size: bytes.length,
    readAt: async (target, position) => bytes.copy(target, 0, position, position + target.length),
  };
}
