import { describe, expect, it } from '@jest/globals';
import { check } from '@repro/secret-lint';
import { memoryTree } from '@repro/tree';
import { fileScanner } from '../src/cli/pool/file-scanner.ts';
import { build } from '../src/report/build.ts';
import { Gatherer } from '../src/report/gatherer.ts';
import type { Examination } from '../src/scan/examiner.ts';
import { scanItems } from '../src/scan/scan-items.ts';
import type { Item } from '../src/sources/item.ts';
import { githubPat } from './secrets.mjs';
import { brief, place } from './support.ts';

/** An examination that fails as a bug would, with the file in its message. */
const failing = (): Examination => ({
  isDone: false,
  window() {
    throw new RangeError(githubPat());
  },
  result() {
    throw new RangeError(githubPat());
  },
});

describe('a scanner that fails', () => {
  it('is told without what it says, and the others are scanned', async () => {
    const gatherer = new Gatherer();
    async function* items(): AsyncGenerator<Item> {
      yield { path: 'a', content: Buffer.from('x') };
      yield { path: 'b', content: Buffer.from('x') };
    }
    await scanItems(items(), { examine: failing, gatherer, maxSize: 10 });
    const { report, incomplete } = build(gatherer, {});
    expect({ found: brief(report), incomplete, ok: report.ok }).toEqual({
      found: ['a secret-lint/failed', 'b secret-lint/failed'],
      incomplete: 2,
      ok: false,
    });
    expect(JSON.stringify(report)).not.toContain(githubPat().slice(4, 12));
  });

  it('is told so from every thread', async () => {
    const here = await place();
    here.write('a', 'x');
    const settings = {
      userRules: [],
      disabled: [],
      minConfidence: 'possible',
      minSeverity: 'info',
      allow: [],
      comments: true,
      showSecrets: false,
    } as const;
    const scan = await fileScanner({ settings, maxSize: 10, packed: false }, failing);
    expect(scan({ path: 'a', disk: `${here.dir}/a` })).toEqual({ kind: 'failed', error: 'RangeError' });
  });
});

it('a file with more secrets than are told is an incomplete report', async () => {
  const lines = Array.from({ length: 10_001 }, (_, i) => githubPat(i));
  const report = await check(memoryTree({ a: lines.join('\n'), b: lines.slice(1).join('\n') }));
  expect(report.summary).toMatchObject({ incomplete: 1, secrets: { certain: 20_000 } });
  expect(brief(report)[0]).toBe('a secret-lint/too-many');
});
