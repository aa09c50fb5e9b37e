import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '@repro/report';
import { check } from '@repro/safe-paths-check';
import { temporaryDirectory } from '@repro/testkit';
import { tarArchive, tarMember } from '@repro/testkit/tar';
import * as fc from 'fast-check';

interface Made {
  readonly path: string;
  /** Of a symlink; a directory or a file has none. */
  readonly target?: string;
  readonly isDirectory?: boolean;
}

let parent = '';
beforeAll(async () => {
  parent = await temporaryDirectory();
});

const name = fc.constantFrom('a', 'b', 'c');
const target = fc
  .array(fc.constantFrom('a', 'b', 'c', '..', '..'), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join('/'));
const entry = fc.record({
  path: fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
  kind: fc.constantFrom('symlink', 'symlink', 'dir', 'file'),
  target,
});

/** Makes what can be made one after another without a conflict; gives what was made. */
function unpack(root: string, entries: readonly { path: string; kind: string; target: string }[]): Made[] {
  const made: Made[] = [];
  const kinds = new Map<string, string>([['', 'dir']]);
  for (const { path: at, kind, target: to } of entries) {
    const above = at
      .split('/')
      .slice(0, -1)
      .map((_, i, parts) => parts.slice(0, i + 1).join('/'));
    if (kinds.has(at) || above.some((directory) => (kinds.get(directory) ?? 'dir') !== 'dir')) continue;
    const full = path.join(root, at);
    mkdirSync(path.dirname(full), { recursive: true });
    for (const directory of above) kinds.set(directory, 'dir');
    kinds.set(at, kind);
    if (kind === 'symlink') symlinkSync(to, full);
    else if (kind === 'dir') mkdirSync(full);
    else writeFileSync(full, '');
    made.push({ path: at, ...(kind === 'symlink' && { target: to }), isDirectory: kind === 'dir' });
  }
  return made;
}

function archive(made: readonly Made[]): Buffer {
  return tarArchive(
    ...made.map(({ path: at, target: to, isDirectory }) => {
      if (to !== undefined) return tarMember({ name: at, typeflag: '2', linkname: to });
      return tarMember({ name: isDirectory ? `${at}/` : at, typeflag: isDirectory ? '5' : '0' });
    }),
  );
}

/** Where the kernel says that a link leads. */
function followed(root: string, at: string): 'inside' | 'outside' | 'nowhere' | 'loop' {
  try {
    const real = realpathSync(path.join(root, at));
    return real === root || real.startsWith(`${root}/`) ? 'inside' : 'outside';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ELOOP' ? 'loop' : 'nowhere';
  }
}

const told = (report: Report, at: string): string[] =>
  report.findings.filter((finding) => finding.at?.path === at).map(({ code }) => code);

describe('links as they are followed without a disk', () => {
  it('lead where the kernel says that they lead', async () => {
    const seen = { inside: 0, outside: 0, nowhere: 0, loop: 0 };
    const property = fc.asyncProperty(fc.array(entry, { minLength: 3, maxLength: 12 }), async (entries) => {
      // Deep enough that five times `..` stay within the test's own directories.
      const root = path.join(mkdtempSync(path.join(parent, 'run-')), '1/2/3/4/5/root');
      mkdirSync(root, { recursive: true });
      const made = unpack(root, entries);
      const report = await check(archive(made), { maxFindings: 1000 });
      for (const { path: at, target: to } of made) {
        if (to === undefined) continue;
        const where = followed(root, at);
        const codes = told(report, at);
        seen[where]++;
        if (where === 'outside') expect([made, at, codes]).toEqual([made, at, ['link/escape']]);
        // What leaves only by its text, or comes back, is told as well: the kernel is more patient than unpackers.
        if (where === 'inside' && !codes.includes('link/escape'))
          expect([made, at, codes]).toEqual([made, at, []]);
        if (where === 'nowhere') expect(codes.length).toBeGreaterThan(0);
        if (where === 'loop')
          expect(codes.some((code) => code === 'link/loop' || code === 'link/escape')).toBe(true);
      }
      rmSync(path.join(root, '../../../../../..'), { recursive: true });
    });
    await fc.assert(property, { numRuns: 400, seed: 5 });
    expect(Object.values(seen).every((count) => count > 50)).toBe(true);
  });
});

describe('any archive of names', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      '',
      'a',
      'A',
      'nul',
      'C:',
      'x\\y',
      'a.',
      'é',
      'e\u0301',
      'ß',
      'SS',
      'x'.repeat(260),
    ),
    fc.string({ unit: 'binary', maxLength: 4 }).filter((text) => text.isWellFormed() && !/[\0/]/.test(text)),
  );
  const anyPath = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('/'));
  const member = fc.tuple(anyPath, fc.constantFrom('0', '1', '2', '5'), anyPath);

  it('gets a report, the same however it is cut', async () => {
    const property = fc.asyncProperty(
      fc.array(member, { maxLength: 10 }),
      fc.integer({ min: 1, max: 700 }),
      async (members, size) => {
        const bytes = tarArchive(
          ...members.map(([at, typeflag, linkname]) => {
            const short = (text: string): Uint8Array => Buffer.from(text).subarray(0, 99);
            return tarMember({ name: short(at), typeflag, linkname: short(linkname) });
          }),
        );
        async function* pieces(): AsyncGenerator<Uint8Array> {
          for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
        }
        const whole = await check(bytes);
        expect(await check(pieces())).toEqual(whole);
        expect(JSON.stringify(whole).isWellFormed()).toBe(true);
      },
    );
    await fc.assert(property, { numRuns: 300, seed: 6 });
  });
});
