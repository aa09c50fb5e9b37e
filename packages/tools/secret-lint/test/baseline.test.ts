import { createHash, createHmac, scryptSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { fingerprint, formatBaseline, parseBaseline } from '@repro/secret-lint';
import { githubPat, random62 } from './secrets.mjs';
import { type Place, place } from './support.ts';

const PAT = 'secrets/github-pat';
let here: Place;
beforeEach(async () => {
  here = await place();
});
const read = (file: string): string => readFileSync(path.join(here.dir, file), 'utf8');
const entry = (seed: number, file: string): string => `${fingerprint(githubPat(seed))}  github-pat  ${file}`;

describe('a fingerprint', () => {
  it('depends on the secret and on nothing else', () => {
    expect(fingerprint('hunter2')).toBe('b1e9cc066c0d5c1e00b4');
    expect(fingerprint('hunter3')).not.toBe(fingerprint('hunter2'));
    expect(fingerprint(githubPat())).toMatch(/^[0-9a-f]{20}$/);
  });

  it('is the same for a key on lines of its own and on one line of JSON', () => {
    const key = ['BEGIN', random62(60, 'a'), random62(60, 'b'), 'END'];
    const forms = [
      key.join('\n'),
      key.join('\r\n'),
      key.join('\\n'),
      key.map((line) => `  ${line}`).join('\n'),
    ];
    expect(new Set(forms.map(fingerprint)).size).toBe(1);
  });

  it.each([
    ['hunter2', 'slow'],
    ['correcthorsebatterystapleofalongpassphrase', 'slow'],
    ['Winter2026!Winter2026!Winter2026!Winter', 'slow'],
    ['aB1'.repeat(20), 'slow'],
    ['https://user.example.com/a/long/path/with/words', 'slow'],
    [random62(40, 'chance'), 'quick'],
    [createHash('sha1').update('hex').digest('hex'), 'quick'],
    [createHash('sha512').update('base64').digest('base64'), 'quick'],
  ])('of %j is %s to guess at', (secret, kind) => {
    const salt = 'repro-pack secret-lint fingerprint 1';
    const slow = scryptSync(secret, salt, 10, { N: 512, r: 8, p: 1 }).toString('hex');
    const quick = createHmac('sha256', salt).update(secret).digest('hex').slice(0, 20);
    expect(fingerprint(secret)).toBe(kind === 'slow' ? slow : quick);
  });
});

describe('a baseline', () => {
  it('hides what it knows, wherever that moves, and nothing else', async () => {
    here.write('a', `${githubPat(1)}\n`);
    expect(await here.scan('--write-baseline', 'known')).toMatchObject({
      status: 0,
      found: [],
      stderr: 'secret-lint: wrote known: 1 entry, 1 new, 0 gone\n',
    });
    expect(read('known')).toBe(`# secret-lint baseline 1\n${entry(1, 'a')}\n`);
    here.write('a', `\n\n f('${githubPat(1)}', '${githubPat(2)}')\n`);
    expect((await here.scan('--baseline', 'known')).found).toEqual([`a:3 ${PAT}`]);
    expect((await here.scan('--baseline', 'known', '--all')).found).toHaveLength(2);
  });

  it('tells entries that fit nothing any more, and is pruned of them', async () => {
    here.write('a', githubPat(1));
    here.write('b', githubPat(2));
    await here.scan('--write-baseline', 'known');
    here.write('b', '');
    const { status, found, report } = await here.scan('--baseline', 'known');
    expect({ status, found }).toEqual({ status: 0, found: ['b secret-lint/stale-baseline'] });
    expect(report.summary['baseline']).toEqual({ entries: 2, known: 1, stale: 1 });
    expect(await here.scan('--baseline', 'known', '--prune')).toMatchObject({ status: 0, found: [] });
    expect(read('known')).toBe(`# secret-lint baseline 1\n${entry(1, 'a')}\n`);
  });

  it('is not called stale, and loses nothing, where not all was scanned', async () => {
    here.git('init', '-q');
    here.write('a', githubPat(1));
    await here.scan('--write-baseline', 'known');
    here.write('b', githubPat(2));
    here.git('add', 'b');
    expect((await here.scan('--staged', '--baseline', 'known')).found).toEqual([`b:1 ${PAT}`]);
    await here.scan('--staged', '--write-baseline', 'known');
    expect(read('known').split('\n').slice(1, -1).sort()).toEqual([entry(1, 'a'), entry(2, 'b')].sort());
    here.write('large', 'x'.repeat(1000));
    expect(await here.scan('b', 'large', '--max-size', '100', '--write-baseline', 'known')).toMatchObject({
      status: 1,
    });
    expect(read('known')).toContain(entry(1, 'a'));
  });

  it('is not called stale, and loses nothing, where not all is told', async () => {
    here.write('a', `${githubPat(1)}\nx = 1 # repro:allow\n`);
    await here.scan('--write-baseline', 'known');
    here.write('a', 'x = 1 # repro:allow\n');
    for (const filter of [
      ['--min-confidence', 'likely'],
      ['--min-severity', 'low'],
    ]) {
      expect((await here.scan('--baseline', 'known', ...filter)).found).toEqual([]);
      await here.scan('--write-baseline', 'known', ...filter);
      expect(read('known')).toContain(entry(1, 'a'));
    }
    expect((await here.scan('--baseline', 'known')).found).toHaveLength(2);
  });

  it('covers a file that was renamed', async () => {
    here.write('a', githubPat(1));
    await here.scan('--write-baseline', 'known');
    here.write('a', '');
    here.write('moved/b', githubPat(1));
    expect((await here.scan('--baseline', 'known')).found).toEqual([]);
    here.write('c', githubPat(1));
    expect((await here.scan('--baseline', 'known')).found).toHaveLength(1);
  });

  it.each([
    ['line by line in git', '', [100], [200]],
    [
      'in git, also where lines meet, with merge=union',
      'known merge=union\n',
      [100, 101, 102],
      [200, 201, 202],
    ],
  ])('merges %s', async (_, attributes, theirs, ours) => {
    here.git('init', '-q', '-b', 'main');
    here.write('.gitattributes', attributes);
    const fill = async (range: readonly number[]): Promise<void> => {
      for (const i of range) here.write(`f${i}`, githubPat(i));
      await here.scan('--write-baseline', 'known');
    };
    await fill([...Array(12).keys()]);
    here.commit('base');
    here.git('checkout', '-q', '-b', 'side');
    await fill(theirs);
    here.commit('side');
    here.git('checkout', '-q', 'main');
    await fill(ours);
    here.commit('main');
    here.git('merge', '-q', '-m', 'merge', 'side');
    expect(await here.scan('--baseline', 'known')).toMatchObject({ status: 0, found: [] });
  });

  it('keeps paths of any form', () => {
    const paths = [
      'plain',
      'with  spaces',
      ' leading',
      'trailing ',
      '"quoted"',
      'new\nline',
      'ü/😀',
      'a\u202eb',
      '\u2028',
    ];
    const entries = paths.map((name) => ({
      fingerprint: '0123456789abcdef0123',
      rule: 'a-rule',
      path: name,
    }));
    const text = formatBaseline([...entries, ...entries].toReversed());
    expect(text.split('\n')).toHaveLength(paths.length + 2);
    const parsed = parseBaseline(Buffer.from(text), 'known').entries;
    expect(parsed.map(({ path: name }) => name).sort()).toEqual(paths.toSorted());
    expect(formatBaseline(parsed)).toBe(text);
    expect(parseBaseline(Buffer.from(text.replaceAll('\n', '\r\n')), 'known').entries).toEqual(parsed);
  });

  it.each([
    ['nonsense', 'known, line 1: expected FINGERPRINT RULE PATH'],
    ['\n0123456789abcdef0123  rule', 'known, line 2: expected FINGERPRINT RULE PATH'],
    ['0123456789abcdef0123  rule  "a', 'known, line 1: expected FINGERPRINT RULE PATH'],
    ['=======', 'known, line 1: a merge conflict'],
    ['# secret-lint baseline 2', 'known: a baseline of version 2, expected 1'],
  ])('refuses %j', (text, message) => {
    expect(() => parseBaseline(Buffer.from(text), 'known')).toThrow(message);
  });
});
