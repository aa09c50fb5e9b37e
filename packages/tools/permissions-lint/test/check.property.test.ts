import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { check, type FileEntry, plan, rules, type SourceKind } from '@repro/permissions-lint';
import { schemaValidator } from '@repro/testkit';
import * as fc from 'fast-check';
import { type Told, treeOf } from './tree.ts';

const armour = (label: string): string => `-----BEGIN ${label}PRIVATE KEY-----\nbm90\n`;
const contents = fc.oneof(
  fc.constantFrom(
    '',
    '#!/bin/sh\n',
    '#!/usr/bin/env node\n',
    '#![x]\n',
    armour('RSA '),
    armour('OPENSSH '),
    `\ufeff${armour('')}`,
    `# c\n${armour('EC ')}`,
    'API_KEY=abcdef\n',
    'machine a login b password c\n',
    'root ALL=(ALL) ALL\n',
    '\x7fELF',
    'text',
  ),
  fc.string({ unit: 'binary', maxLength: 64 }),
);
const names = fc.constantFrom(
  'id_rsa',
  '.env',
  'a.sh',
  'b',
  'm.py',
  'x.json',
  '.netrc',
  '.ssh/authorized_keys',
  '.ssh/config',
  'etc/sudoers',
  'k.pem',
  'd/e/f.js',
  'd/g.conf',
  'keytab.keytab',
  'shadow',
  '..x',
  'ü\u202e',
);
const mode = fc.integer({ min: 0, max: 0o7777 }).map((bits) => bits.toString(8));
const entry = fc.record(
  {
    mode,
    content: contents,
    uid: fc.constantFrom(0, 1000, 1001),
    gid: fc.constantFrom(0, 100),
    unknownMode: fc.constant(true as const),
    time: fc.constantFrom(0, 1),
    owner: fc.constantFrom({ uid: 0, gid: 0, user: '' }, { uid: 5, gid: 5, user: 'me' }),
    type: fc.constantFrom<FileEntry['type']>('file', 'symlink', 'other'),
  },
  { requiredKeys: ['mode', 'content'] },
);
const trees = fc
  .tuple(fc.dictionary(names, entry), fc.dictionary(fc.constantFrom('d/', 'd/e/', '.ssh/', 'etc/'), mode))
  .map(([files, directories]) => ({ ...files, ...directories }) as Record<string, Told>);
const kinds = fc.constantFrom<SourceKind>('disk', 'archive', 'git', 'snapshot');
const fits = schemaValidator('permissions-lint.report');

describe('whatever a tree holds', () => {
  it('its report fits the schema, has known codes, and is the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(trees, kinds, async (told, kind) => {
        const report = await check(treeOf(told), { source: { kind } });
        expect(fits(report)).toEqual([]);
        for (const { code, at } of report.findings) {
          expect(Object.keys(rules.table)).toContain(code);
          if (at) expect(Object.keys(told).map((key) => key.replace(/\/$/, ''))).toContain(at.path);
        }
        expect(await check(treeOf(told), { source: { kind } })).toEqual(report);
      }),
      { numRuns: 300 },
    );
  });

  it('after the changes that are planned, none of the findings is left that they were planned for', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (told) => {
        const { changes } = await plan(treeOf(told));
        const mended = { ...told };
        for (const { path, from, clear, set } of changes) {
          const to = (from & ~clear) | set;
          // Nobody is given more than to run what they can read.
          expect(to & ~from & 0o666 & ~0o440).toBe(0);
          expect(to & 0o7000 & ~from).toBe(0);
          if ((from & 0o6000) !== 0 && to & 0o6000) expect(to & 0o111 & ~from).toBe(0);
          mended[path] = { ...(told[path] as object), mode: to.toString(8) };
        }
        const after = await plan(treeOf(mended));
        expect(after.changes).toEqual([]);
      }),
      {
        numRuns: 300,
        examples: ['0', '4446', '666'].map((bits): [Record<string, Told>] => [
          { a: { mode: bits, content: '#!/bin/sh\n' } },
        ]),
      },
    );
  });

  it('a source that keeps less of its modes gives no finding on reading', async () => {
    await fc.assert(
      fc.asyncProperty(trees, fc.constantFrom<SourceKind>('git', 'snapshot'), async (told, kind) => {
        const { findings } = await check(treeOf(told), { source: { kind } });
        const codes = findings.map(({ code }) => code);
        for (const code of ['private-key', 'sensitive-file', 'sudoers', 'ssh-writable'])
          expect(codes).not.toContain(`permissions/${code}`);
      }),
      { numRuns: 200 },
    );
  });
});

describe('hostile content takes linear time', () => {
  const size = 4 * 1024 * 1024;
  const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));
  it.each([
    ['.env', fill('secret')],
    ['.env', fill('a=secret ')],
    ['x.json', fill('"type" : "service_account" ')],
    ['k.pem', fill('-----BEGIN ')],
    ['k.pem', fill('A ')],
    ['k.pem', `-----BEGIN ${fill('A ')}`],
    ['k.txt', `#${fill('# PRIVATE KEY\n')}`],
    ['k.txt', fill('\n')],
    ['age', `${fill('#\n')}AGE-SECRET-KEY-1`],
    ['age', fill('AGE-PLUGIN-')],
    ['wg0.conf', fill('PrivateKey = ')],
    ['.pgpass', fill(':')],
    ['.git-credentials', fill('://a:b')],
    ['shadow', fill('a:!!!!')],
    ['run', `#!/${fill('a')}`],
    ['run', `#!${fill(' ')}`],
    ['run', `#!/bin/sh ${fill('@a')}`],
  ])('%s', async (name, content) => {
    const started = process.cpuUsage();
    await check(treeOf({ [name]: { mode: '0644', content } }));
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});
