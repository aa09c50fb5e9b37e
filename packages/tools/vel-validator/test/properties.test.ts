import { beforeAll, describe, expect, it } from '@jest/globals';
import { isReproError, type Json, parseStrict } from '@repro/core';
import type { Report } from '@repro/report';
import { check } from '@repro/vel-validator';
import { assert, asyncProperty, constantFrom, integer, jsonValue, nat, oneof, uint8Array } from 'fast-check';
import { makeRelease, type Release, written } from './support/release.ts';

let release: Release;
let texts: { readonly artifact: Uint8Array; readonly snapshot: Uint8Array; readonly manifest: Uint8Array };

beforeAll(async () => {
  release = await makeRelease();
  const { artifact, snapshot, manifest } = release;
  texts = { artifact, snapshot: written(snapshot), manifest: written(manifest) };
});

/** Claims that nothing given here can confirm: no repository, and no witness of the machine. */
const UNCHECKED = /^\/(environment|provenance\/(builder|git_sha|git_ref|repository|build_timestamp))(\/|$)/;

describe('a change of one byte', () => {
  it('of the artifact is always found', async () => {
    await changes('artifact', (bytes) =>
      expect(verdict(bytes)).resolves.toMatchObject({
        ok: false,
        codes: expect.arrayContaining(['vel/artifact-digest']),
      }),
    );
  });

  it('of the snapshot is always found', async () => {
    await changes('snapshot', (bytes) =>
      expect(verdict(bytes)).resolves.toMatchObject({
        ok: false,
        codes: expect.arrayContaining(['vel/snapshot-digest']),
      }),
    );
  });

  it('of the manifest is found, unless it makes a claim that nothing at hand can confirm', async () => {
    await changes('manifest', async (bytes) => {
      const found = await verdict(bytes).catch((error: unknown) => {
        if (isReproError(error)) return { ok: false, codes: [error.code] };
        throw error;
      });
      if (!found.ok || found.codes.some((code) => code !== 'vel/not-run')) return;
      const changed = differing(release.manifest, parseStrict(bytes.manifest));
      expect(changed.filter((pointer) => !UNCHECKED.test(pointer))).toEqual([]);
    });
  });
});

describe('the order and the cut of what is given', () => {
  it('never matter', async () => {
    const whole = await report(texts);
    await assert(
      asyncProperty(integer({ min: 1, max: 5000 }), async (size) => {
        const cut = {
          ...texts,
          artifact: pieces(texts.artifact, size),
          snapshot: pieces(texts.snapshot, size),
        };
        expect(await report(cut)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });
});

describe('whatever is given', () => {
  it('ends in a report or a coded error', async () => {
    const bytes = oneof(
      uint8Array({ maxLength: 2000 }),
      jsonValue().map((value) => Buffer.from(JSON.stringify(value))),
      uint8Array({ maxLength: 100 }).map((tail) => Buffer.concat([Buffer.from('1f8b0800', 'hex'), tail])),
      uint8Array({ maxLength: 100 }).map((tail) => Buffer.concat([Buffer.from('28b52ffd', 'hex'), tail])),
    );
    await assert(
      asyncProperty(bytes, constantFrom('artifact', 'snapshot', 'manifest'), async (given, which) => {
        const found = await verdict({ ...texts, [which]: given }).catch((error: unknown) => ({
          ok: false,
          codes: isReproError(error) ? [] : [String(error)],
        }));
        expect(found.ok).toBe(false);
        expect(found.codes.filter((code) => !code.startsWith('vel/'))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

type Inputs = { readonly [K in keyof typeof texts]: Uint8Array | AsyncIterable<Uint8Array> };

async function changes(
  which: keyof typeof texts,
  holds: (inputs: typeof texts) => Promise<unknown>,
): Promise<void> {
  const original = texts[which];
  await assert(
    asyncProperty(
      nat({ max: original.length - 1 }),
      integer({ min: 1, max: 255 }),
      async (at, difference) => {
        const bytes = Uint8Array.from(original);
        bytes.set([(bytes.at(at) ?? 0) ^ difference], at);
        await holds({ ...texts, [which]: bytes });
      },
    ),
    { numRuns: 400 },
  );
}

function report({ artifact, snapshot, manifest }: Inputs): Promise<Report> {
  return check(manifest, {
    artifacts: [{ name: 'artifact.tar', bytes: artifact }],
    snapshot: { name: 'snapshot.json', bytes: snapshot },
  });
}

async function verdict(inputs: Inputs): Promise<{ ok: boolean; codes: string[] }> {
  const { ok, findings } = await report(inputs);
  return { ok, codes: findings.map(({ code }) => code) };
}

/** Pointers to what is not the same in two values. */
function differing(a: Json | undefined, b: Json | undefined, pointer = ''): string[] {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Object.is(a, b) ? [] : [pointer];
  }
  const right = new Map<string, Json | undefined>(Object.entries(b));
  const left = new Map<string, Json | undefined>(Object.entries(a));
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].flatMap((name) => differing(left.get(name), right.get(name), `${pointer}/${name}`));
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}
