import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { check, formatBaseline, parseBaseline, readConfig } from '@repro/secret-lint';
import { schemaValidator } from '@repro/testkit';
import { tarArchive, tarMember } from '@repro/testkit/tar';
import { type Entry, memoryTree } from '@repro/tree';
import * as fc from 'fast-check';
import { allowComments } from '../src/allow/comments.ts';
import { namedItems } from '../src/cli/paths/named.ts';
import { build } from '../src/report/build.ts';
import { Gatherer } from '../src/report/gatherer.ts';
import { examiner } from '../src/scan/examiner.ts';
import { scanItems } from '../src/scan/scan-items.ts';
import { settingsOf } from '../src/scan/settings-of.ts';
import { githubPat } from './secrets.mjs';

const problems = schemaValidator('secret-lint.report');
const examine = examiner(settingsOf({}));

/** Bytes with some of them changed, cut out or doubled. */
function damaged(bytes: Buffer): fc.Arbitrary<Buffer> {
  const edit = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255), fc.constantFrom('set', 'cut', 'double'));
  return fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) =>
    edits.reduce((all, [at, value, kind]) => {
      const [before, after] = [all.subarray(0, at), all.subarray(at)];
      if (kind === 'set') return Buffer.concat([before, Buffer.of(value), after.subarray(1)]);
      return kind === 'cut'
        ? Buffer.concat([before, after.subarray(value)])
        : Buffer.concat([before, after.subarray(0, value), after]);
    }, bytes),
  );
}

const tar = tarArchive(
  tarMember({ name: 'a' }, githubPat()),
  tarMember({ name: 'inner.tgz' }, gzipSync(tarArchive(tarMember({ name: 'deep' }, githubPat(2))))),
  tarMember({ name: 'z' }, 'x'.repeat(3000)),
);

describe('whatever comes', () => {
  it.each([
    ['tar', tar],
    ['tar.gz', gzipSync(tar)],
  ])('a damaged %s is scanned as far as it goes, and gives a report', async (_, whole) => {
    await fc.assert(
      fc.asyncProperty(damaged(whole), async (bytes) => {
        const gatherer = new Gatherer();
        async function* content(): AsyncGenerator<Uint8Array> {
          yield bytes;
        }
        const input = { name: 'fuzz', bytes: content() };
        const items = namedItems([input], { isIgnored: () => false, archives: 2, alone: false });
        await scanItems(items, { examine, gatherer, maxSize: 1e9 });
        const { report } = build(gatherer, {});
        expect(problems(report)).toEqual([]);
        expect(JSON.stringify(report)).not.toContain(githubPat().slice(4, 16));
        expect(report.findings.filter(({ code }) => code === 'secret-lint/failed')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('the pieces in which a file comes make no difference', async () => {
    const text = `é😀\r\n${githubPat()} x\n\n  token: "${githubPat(2)}" # repro:allow github-pat\n'${githubPat(3)}'`;
    const whole = await check(memoryTree({ a: text }));
    expect(whole.findings).toHaveLength(2);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), async (sizes) => {
        async function* pieces(): AsyncGenerator<Uint8Array> {
          const bytes = Buffer.from(text);
          for (let at = 0, i = 0; at < bytes.length; at += sizes[i++ % sizes.length] as number) {
            yield bytes.subarray(at, at + (sizes[i % sizes.length] as number));
          }
        }
        const entry: Entry = {
          path: 'a',
          type: 'file',
          mode: 0o644,
          size: 0,
          open: pieces,
          digest: () => Promise.reject(new Error()),
        };
        async function* tree(): AsyncGenerator<Entry> {
          yield entry;
        }
        expect((await check({ [Symbol.asyncIterator]: tree })).findings).toEqual(whole.findings);
      }),
      { numRuns: 40 },
    );
  });

  it('a baseline is read, or refused with its line', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constant('0123456789abcdef0123  a-rule  path'),
      fc.constant('<<<<<<< HEAD'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        try {
          const { entries } = parseBaseline(Buffer.from(lines.join('\n')), 'known');
          const again = parseBaseline(Buffer.from(formatBaseline(entries)), 'known').entries;
          expect(new Set(again.map((one) => JSON.stringify(one)))).toEqual(
            new Set(entries.map((one) => JSON.stringify(one))),
          );
        } catch (error) {
          expect(error).toMatchObject({
            code: 'ERR_REPRO_BASELINE',
            message: expect.stringMatching(/^known(, line \d+)?: /),
          });
        }
      }),
    );
  });

  it('any path can stand in a baseline', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (path) => {
        const entry = { fingerprint: '0123456789abcdef0123', rule: 'a-rule', path };
        expect(parseBaseline(Buffer.from(formatBaseline([entry])), 'known').entries).toEqual([entry]);
      }),
    );
  });

  it('a configuration is taken, or refused with its place', async () => {
    const value = fc.jsonValue({ maxDepth: 2 });
    const likely = fc.record(
      { id: fc.string(), regex: fc.string(), paths: value, values: fc.array(fc.string()), critical: value },
      { requiredKeys: [] },
    );
    const config = fc.dictionary(
      fc.constantFrom('rules', 'allow', 'levels', 'x'),
      fc.oneof(value, likely, fc.array(likely)),
    );
    await fc.assert(
      fc.asyncProperty(config, async (given) => {
        try {
          await readConfig(given, 'mine');
        } catch (error) {
          expect(error).toMatchObject({
            code: 'ERR_REPRO_CONFIG',
            message: expect.stringMatching(/^mine: /),
            hint: expect.any(String),
          });
        }
      }),
    );
  });

  it('a comment is read, or is none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('repro:allow', ' ', '\n', '# ', 'jwt', ', '))),
        (parts) => {
          const bytes = Buffer.from(parts.join(''));
          for (const { offset, lineStart, lineEnd } of allowComments(bytes)) {
            expect(bytes.toString('latin1', offset, offset + 11)).toBe('repro:allow');
            expect(bytes.subarray(lineStart, lineEnd).includes(0x0a)).toBe(false);
            expect(lineStart).toBeLessThanOrEqual(offset);
          }
        },
      ),
    );
  });
});
