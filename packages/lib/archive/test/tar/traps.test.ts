import { describe, expect, it } from '@jest/globals';
import { type TarAnomalyCode, tarAnomalies, walkTar } from '@repro/archive/tar';
import { memoryAccess } from '@repro/archive/tar-pull';
import { cut, readAll } from './read-all.ts';
import { endTraps } from './traps/ends.ts';
import { gnuTraps } from './traps/gnu.ts';
import { headerTraps } from './traps/headers.ts';
import { numberTraps } from './traps/numbers.ts';
import { paxTraps } from './traps/pax.ts';
import { sparseTraps } from './traps/sparse.ts';
import type { Trap } from './traps/trap.ts';

const traps = { numberTraps, headerTraps, paxTraps, gnuTraps, sparseTraps, endTraps };

describe.each(Object.entries(traps))('%s', (_, table) => {
  it.each(table.map((trap) => [trap.name, trap] as const))('%s', async (_name, trap) => {
    const { anomalies, places, members, error } = await readAll(trap.bytes);
    expect({ error: error?.code, odd: anomalies }).toEqual({
      error: trap.error && `ERR_REPRO_TAR_${trap.error}`,
      odd: trap.odd ?? [],
    });
    if (trap.at !== undefined) expect(error?.offset ?? places[0]?.offset).toBe(trap.at);
    if (trap.paths) expect(members.map((member) => member.path)).toEqual(trap.paths);
  });
});

const all: readonly Trap[] = Object.values(traps).flat();

describe('every trap', () => {
  it.each([1, 7, 512, 1000])('is the same in pieces of %d bytes', async (size) => {
    for (const trap of all) {
      const { contents, ...whole } = await readAll(trap.bytes);
      const { contents: pieces, ...cutUp } = await readAll(cut(trap.bytes, size));
      expect({ name: trap.name, ...cutUp }).toEqual({ name: trap.name, ...whole });
      expect(Buffer.concat(pieces)).toEqual(Buffer.concat(contents));
    }
  });

  it('is the same read by position, content unread', async () => {
    for (const { name, bytes } of all) {
      const found: unknown[] = [];
      const seen: unknown[] = [];
      const failure = await walkTar(memoryAccess(bytes), { anomaly: (a) => void found.push(a) }).then(
        () => 'ok',
        codeOf,
      );
      const expected = await walkTar(bytes, { anomaly: (a) => void seen.push(a) }).then(() => 'ok', codeOf);
      expect({ name, failure, found }).toEqual({ name, failure: expected, found: seen });
    }
  });

  it('that is more than odd is refused in strict mode', async () => {
    for (const { name, bytes, odd = [], error } of all) {
      const kinds = odd.map((code) => tarAnomalies[code as TarAnomalyCode].kind);
      const strict = await readAll(bytes, { strict: true });
      const isRefused = kinds.some((kind) => kind !== 'odd');
      const expected = isRefused ? 'ERR_REPRO_TAR_AMBIGUOUS' : error && `ERR_REPRO_TAR_${error}`;
      expect({ name, code: strict.error?.code }).toEqual({ name, code: expected });
    }
  });

  it('together show every code that there is', () => {
    const shown = new Set(all.flatMap((trap) => trap.odd ?? []));
    expect(Object.keys(tarAnomalies).filter((known) => !shown.has(known))).toEqual([]);
  });
});

function codeOf(error: unknown): unknown {
  return (error as { code: unknown }).code;
}
