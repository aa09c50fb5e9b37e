import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { check, type FileEntry } from '@repro/permissions-lint';
import { openSource } from '@repro/permissions-lint/source';
import { temporaryDirectory } from '@repro/testkit';
import { make } from '../src/cli/chmod.ts';
import { headOnDisk } from '../src/cli/head.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await temporaryDirectory();
});
const at = (name: string): string => path.join(cwd, name);
const modeOf = (file: string): number => statSync(file).mode & 0o7777;
const entry = (name: string): FileEntry => {
  const never = (): never => {
    throw new Error('not asked for');
  };
  return { path: name, type: 'file', mode: 0o644, size: 1, disk: at(name), open: never, digest: never };
};

describe('what changes while it is looked at', () => {
  it('a file that vanishes after it was listed is reported, and the others are judged', async () => {
    for (const name of ['a', 'b', 'c.sh']) writeFileSync(at(name), '#!/bin/sh\n');
    const source = await openSource(cwd, '.');
    const tree = {
      async *[Symbol.asyncIterator]() {
        for await (const found of source.tree) {
          yield found;
          if (found.path === 'a') rmSync(at('b'));
        }
      },
    };
    const { findings, summary } = await check(tree, { source: source.facts });
    expect(findings.map(({ code, at: place }) => `${place?.path} ${code}`)).toEqual([
      'a permissions/script-not-executable',
      'b permissions/unreadable',
      'c.sh permissions/script-not-executable',
    ]);
    expect(findings[1]?.message).toBe('not judged: it was listed and is gone');
    expect(summary).toMatchObject({ incomplete: 1 });
  });

  it.each([
    ['a link', (file: string) => symlinkSync('/etc/passwd', file), 'is a link'],
    ['a pipe', (file: string) => execFileSync('mkfifo', [file]), 'is a pipe'],
    ['a directory', (file: string) => mkdirSync(file), 'is a directory'],
    ['nothing', () => {}, 'is gone'],
  ])('%s in the place of a file is neither followed nor waited for', (_, put, why) => {
    put(at('f'));
    expect(() => headOnDisk(entry('f'))).toThrow(why);
  });

  it('reads no more than the first 16 KiB', () => {
    writeFileSync(at('f'), 'x'.repeat(100_000));
    expect(headOnDisk(entry('f'))).toHaveLength(16 * 1024);
  });
});

describe('a change of a mode', () => {
  const change = { path: 'd/f', from: 0o644, clear: 0o044, set: 0, codes: ['permissions/private-key'] };
  beforeEach(() => {
    mkdirSync(at('d'));
    writeFileSync(at('d/f'), 'x');
    chmodSync(at('d/f'), 0o644);
  });

  it('is made on the file itself', () => {
    expect(make(cwd, change)).toMatchObject({ done: true, from: '0644', to: '0600' });
    expect(modeOf(at('d/f'))).toBe(0o600);
  });

  it('goes through no directory that was replaced by a link', async () => {
    const outside = await temporaryDirectory();
    renameSync(at('d'), path.join(outside, 'd'));
    symlinkSync(path.join(outside, 'd'), at('d'));
    expect(make(cwd, change)).toMatchObject({ done: false });
    expect(modeOf(path.join(outside, 'd/f'))).toBe(0o644);
  });

  it('follows no link in the place of the file', async () => {
    const outside = path.join(await temporaryDirectory(), 'f');
    renameSync(at('d/f'), outside);
    symlinkSync(outside, at('d/f'));
    expect(make(cwd, change)).toMatchObject({ done: false });
    expect(modeOf(outside)).toBe(0o644);
  });

  it('is not made on a file whose mode is another one by now, nor on what is no file', () => {
    chmodSync(at('d/f'), 0o640);
    expect(make(cwd, change)).toMatchObject({ done: false, problem: 'its mode changed meanwhile' });
    rmSync(at('d/f'));
    mkdirSync(at('d/f'));
    expect(make(cwd, change)).toMatchObject({ done: false, problem: 'it is no file any more' });
    rmSync(at('d'), { recursive: true });
    expect(make(cwd, change)).toMatchObject({ done: false, problem: 'it was listed and is gone' });
  });
});
