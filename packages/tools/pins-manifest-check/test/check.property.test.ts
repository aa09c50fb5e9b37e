import { describe, expect, it } from '@jest/globals';
import { check, fix, type SourceFile } from '@repro/pins-manifest-check';
import * as fc from 'fast-check';
import { parse } from 'yaml';

const A = '11bd71901bbe5b1630ceea73d27597364c9af683';
const B = '49933ea5288caeca8642d1e84afbd3f7d6820020';
const path = '.github/workflows/ci.yml';
const manifest = {
  name: 'ACTIONS-PINS.md',
  text: `| Action | Version | Commit |\n|---|---|---|\n| owner/repo | v2.1.0 | ${A} |\n| a/b | v1.0.0 | ${B} |\n`,
};
const seed = `on: push
x: &base { uses: owner/repo@v2, with: { k: "v" } }
jobs:
  a:
    container: { image: "node:22" }
    services: { db: { image: 'postgres' } }
    steps:
      - *base
      - <<: *base
      - uses: "a/b@v1" # why
      - { uses: ./local, name: x }
      - run: |
          uses: evil/evil@main
      - parallel:
          - uses: >-
              owner/repo@v2.1.0
  b:
    uses: owner/repo/.github/workflows/w.yml@${A} # v2.1.0
`;
const files = (text: string): SourceFile[] => [{ path, bytes: Buffer.from(text) }];

const pieces = fc.constantFrom(
  '',
  ' ',
  '\n',
  '- ',
  ': ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '"',
  "'",
  '&a ',
  '*a',
  '<<: *base',
  '# ',
  '|',
  '>',
  '?',
  '!t ',

  '\t',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '@',
  '${{ x }}',
  '\u0000',
  '\u2028',
  '\r',
  '\ufeff',
  'ü😀',
  'uses: ',
  '$/',
  '~',
);
const edits = fc.array(fc.tuple(fc.nat(), pieces, fc.nat({ max: 6 })), { minLength: 1, maxLength: 5 });
const mutated = edits.map((list) => {
  let text = seed;
  for (const [at, insert, remove] of list) {
    const i = at % (text.length + 1);
    text = text.slice(0, i) + insert + text.slice(i + remove);
  }
  return text.toWellFormed();
});

describe('mutated workflows', () => {
  it('end in a report, whose places lie in the file, and whose offset and column are the same place', async () => {
    const property = fc.asyncProperty(mutated, async (text) => {
      const report = await check(files(text), { manifest, complete: true });
      const bytes = Buffer.from(text);
      for (const { at } of report.findings) {
        if (at?.path !== path || at.line === undefined) continue;
        const line = text.split('\n')[at.line - 1];
        expect(line).toBeDefined();
        const before = bytes.subarray(0, at.offset).toString();
        expect(before.split('\n')).toHaveLength(at.line);
        // Editors do not count a byte order mark.
        const counted = at.line === 1 ? before.replace(/^\ufeff/, '') : before;
        expect(counted.length - counted.lastIndexOf('\n')).toBe(at.column);
      }
    });
    await fc.assert(property, { numRuns: 800 });
  });

  it('are rewritten only in their references and comments, as another reading shows, and at once for good', async () => {
    const property = fc.asyncProperty(mutated, async (text) => {
      const { report, contents } = await fix(files(text), { manifest });
      const content = contents.get(path);
      if (!content) return;
      const after = Buffer.from(content).toString();
      expect(report.summary['fixed']).toBeGreaterThan(0);
      // Taking the pins and comments away again on both sides leaves the same text.
      expect(bare(after)).toBe(bare(text));
      const again = await fix(files(after), { manifest });
      expect([...again.contents.keys()]).toEqual([]);
      if (!/^(?:---|\.\.\.|%)/m.test(after))
        expect(() => parse(after, { uniqueKeys: false, logLevel: 'silent' })).not.toThrow();
    });
    await fc.assert(property, { numRuns: 800 });
  });

  it('give the same report in any order of the files', async () => {
    const property = fc.asyncProperty(mutated, mutated, async (one, two) => {
      const list = [...files(one), { path: 'b/action.yml', bytes: Buffer.from(two) }];
      expect(await check(list.toReversed(), { manifest })).toEqual(await check(list, { manifest }));
    });
    await fc.assert(property, { numRuns: 200 });
  });
});

/** A text without comments, revisions and spacing: what is left must stay; the cases of fix show what becomes of comments. */
function bare(text: string): string {
  return text
    .replaceAll(/#.*$/gm, '')
    .replaceAll(/@[^\s"'},\]]*/g, '@')
    .replaceAll(/\s/g, '');
}

describe('random bytes', () => {
  it('end in a report', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
      for (const name of [path, 'action.yml', '.gitlab-ci.yml', 'stdin']) {
        expect(typeof (await check([{ path: name, bytes }])).ok).toBe('boolean');
      }
    });
    await fc.assert(property, { numRuns: 500 });
  });

  it('as YAML of random tokens end in a report', async () => {
    const tokens = fc.array(pieces, { maxLength: 40 }).map((list) => list.join('').toWellFormed());
    const property = fc.asyncProperty(tokens, async (text) => {
      expect(typeof (await check([{ path: 'stdin', bytes: Buffer.from(text) }])).ok).toBe('boolean');
    });
    await fc.assert(property, { numRuns: 800 });
  });
});
