import { describe, expect, it } from '@jest/globals';
import { isReproError, parseStrict } from '@repro/core';
import { check, fix } from '@repro/json-canonical-check';
import canonicalize from 'canonicalize';
import * as fc from 'fast-check';
import { choiceLists, choicesOf, spell } from './spellings.ts';

const values = fc.oneof(
  fc.jsonValue({ stringUnit: 'binary', maxDepth: 5 }) as fc.Arbitrary<unknown>,
  fc.dictionary(fc.string({ unit: 'binary', maxLength: 3 }), fc.jsonValue() as fc.Arbitrary<unknown>, {
    noNullPrototype: false,
  }),
);
const endings = fc.constantFrom('', '\n', '\n\n', '\r\n', ' ', ' \n');
const texts = fc
  .tuple(values, choiceLists, fc.constantFrom('', '\ufeff'), endings)
  .map(([value, list, mark, ending]) => {
    return { value, bytes: Buffer.from(mark + spell(value, choicesOf(list)) + ending), ending };
  });

/** What another implementation writes; undefined for a value with a lone surrogate. */
function peer(value: unknown): string | undefined {
  try {
    return canonicalize(value);
  } catch {
    return undefined;
  }
}

/** Where two byte strings first differ, by nobody's code but this line's; undefined when they are the same. */
function firstDifference(a: Uint8Array, b: Uint8Array): number | undefined {
  for (let at = 0; at < Math.max(a.length, b.length); at++) if (a[at] !== b[at]) return at;
  return undefined;
}

describe('check, for any spelling of any value', () => {
  it('finds the first byte that is not the one that another implementation writes', async () => {
    const property = fc.asyncProperty(texts, async ({ value, bytes, ending }) => {
      const canonical = Buffer.from(`${peer(value) ?? ''}${ending.startsWith('\n') ? '\n' : ''}`);
      const { ok, summary } = await check(bytes);
      expect({ ok, at: summary['first_difference'] }).toEqual({
        ok: canonical.equals(bytes),
        at: firstDifference(bytes, canonical),
      });
    });
    await fc.assert(property, { numRuns: 3000 });
  });

  it('reports the same, however the bytes arrive', async () => {
    const property = fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async ({ bytes }, size) => {
      async function* pieces(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      }
      expect(await check(pieces())).toEqual(await check(bytes));
    });
    await fc.assert(property, { numRuns: 200 });
  });
});

describe('fix, for any spelling of any value', () => {
  it('writes what another implementation writes, with a newline', async () => {
    const property = fc.asyncProperty(texts, async ({ value, bytes }) => {
      const { report, content } = await fix(bytes);
      expect(report.ok).toBe(true);
      const now = Buffer.from(content ?? bytes);
      expect(now.toString().replace(/\n$/, '')).toBe(peer(value));
      expect(content === undefined).toBe((await check(bytes)).ok);
      if (content) expect(now.at(-1)).toBe(0x0a);
      expect(await fix(now)).toMatchObject({ report: { ok: true, summary: { fixed: 0 } } });
    });
    await fc.assert(property, { numRuns: 500 });
  });
});

describe('hostile texts', () => {
  const edits = fc.array(
    fc.tuple(
      fc.nat(),
      fc.constantFrom(
        '',
        '"',
        '\\',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '0',
        'e9',
        '\\ud800',
        '\n',
        '\u0000',
        'ü',
        '"a":1,',
        '-',
      ),
    ),
    { minLength: 1, maxLength: 4 },
  );

  it('end in a report or in a coded error with a place, and are never mended into another value', async () => {
    const property = fc.asyncProperty(texts, edits, async ({ bytes }, list) => {
      let text = bytes.toString();
      for (const [at, insert] of list) {
        const i = at % (text.length + 1);
        text = text.slice(0, i) + insert + text.slice(i + (insert === '' ? 1 : 0));
      }
      // A pair that was cut in two has become U+FFFD in the bytes.
      text = text.toWellFormed();
      const hostile = Buffer.from(text);
      const result = await fix(hostile).catch((error: unknown) => error);
      if (isReproError(result)) {
        expect(result.at).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
        expect(() => parseStrict(hostile)).toThrow();
        return;
      }
      const { report, content } = result as Awaited<ReturnType<typeof fix>>;
      const lax = JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
      if (content) expect(Buffer.from(content).toString()).toBe(`${peer(lax)}\n`);
      else expect(report.ok).toBe(text === peer(lax) || text === `${peer(lax)}\n`);
    });
    await fc.assert(property, { numRuns: 3000 });
  });

  it('of random bytes end in a coded error or a report', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 30 }), async (bytes) => {
      const result = await check(bytes).catch((error: unknown) => error);
      expect(isReproError(result) || typeof result === 'object').toBe(true);
    });
    await fc.assert(property, { numRuns: 1000 });
  });
});
