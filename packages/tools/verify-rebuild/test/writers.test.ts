import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, readFileSync, symlinkSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { needs, temporaryDirectory } from '@repro/testkit';
import { compare, type Summary } from '@repro/verify-rebuild';
import { writeFiles } from './release.ts';

let root = '';
let tree = '';
beforeEach(async () => {
  root = await temporaryDirectory();
  tree = path.join(root, 'tree');
  const numbers = Array.from({ length: 3000 }, (_, i) => `${(i * 7919) % 104_729}\n`).join('');
  writeFiles(tree, { 'a/m.c': 'int main;\n', 'a-b': 'x\n', 'a/n': numbers, 'bin/run': '#!/bin/sh\n' });
  symlinkSync('a/m.c', path.join(tree, 'link'));
  linkSync(path.join(tree, 'a/n'), path.join(tree, 'hard'));
  for (const file of ['a/m.c', 'a-b', 'a/n', 'bin/run', 'a', 'bin']) {
    utimesSync(path.join(tree, file), 1_700_000_000, 1_700_000_000);
  }
});

const careful = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner', '--format=ustar'];

function tar(options: readonly string[], ...names: readonly string[]): Buffer {
  const files = names.length === 0 ? ['.'] : names;
  const env = { PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C' };
  return execFileSync('tar', [...options, '-C', tree, '-cf', '-', ...files], { env, maxBuffer: 1e8 });
}

function filter(input: Uint8Array, program: string, ...args: readonly string[]): Buffer {
  return execFileSync(program, args, { input, maxBuffer: 1e8 });
}

function zip(zone: string, ...args: readonly string[]): Buffer {
  const file = path.join(root, `${zone.replace('/', '-')}${args.join('')}.zip`);
  execFileSync('zip', ['-q', ...args, '-r', file, '.'], {
    cwd: tree,
    env: { PATH: process.env['PATH'], TZ: zone },
  });
  return readFileSync(file);
}

async function causes(a: Uint8Array, b: Uint8Array): Promise<string[]> {
  const { summary } = await compare(a, b);
  const found = (summary as unknown as Summary).causes;
  return Object.keys(found)
    .map((code) => code.replace('rebuild/', ''))
    .sort();
}

describe('archives of GNU tar', () => {
  it.each([
    [['--format=gnu'], ['format']],
    [['--format=v7'], ['format']],
    [['--owner=1000'], ['uid']],
    [['--group=100'], ['gid']],
    [['--mtime=@86400'], ['mtime-fixed']],
    [['--hard-dereference'], ['hardlink']],
    [['-b', '1'], ['trailer']],
    [['--mode=go+w'], ['mode-umask']],
    [['--transform=s,^\\.,app-1.0,'], ['prefix']],
  ])('differ by %j', (options, expected) =>
    needsTar(async () => expect(await causes(tar(careful), tar([...careful, ...options]))).toEqual(expected)),
  );

  needs('tar')('differ by what is given to be packed', async () => {
    const names = ['a', 'a-b', 'bin', 'hard', 'link'];
    expect(await causes(tar(careful), tar(careful, ...names))).toEqual(['dot-slash', 'root-entry']);
    const files = ['a-b', 'a/m.c', 'a/n', 'bin/run', 'hard', 'link'];
    expect(await causes(tar(careful, ...names), tar(['--no-recursion', ...careful], ...files))).toEqual([
      'directory-entry',
      'order-components',
    ]);
  });

  needs('tar')('differ by a file that was changed, and by nothing that follows', async () => {
    const before = tar(careful);
    chmodSync(path.join(tree, 'a-b'), 0o755);
    writeFiles(tree, { 'a/m.c': 'int main;\r\n' });
    expect(await causes(before, tar(careful))).toEqual(['line-endings', 'mode-exec']);
  });

  needs('tar')('differ by times that pax headers hold', async () => {
    const options = careful
      .map((option) => (option === '--format=ustar' ? '--format=pax' : option))
      .filter((o) => !o.startsWith('--mtime'));
    const before = tar(options);
    utimesSync(path.join(tree, 'a-b'), 1_600_000_000.25, 1_700_000_000);
    expect(await causes(before, tar(options))).toEqual(['pax-times']);
  });
});

/** A row of a table runs in `it`, which cannot skip: without GNU tar it has nothing to say. */
async function needsTar(test: () => Promise<void>): Promise<void> {
  if (execFileSync('tar', ['--version']).toString().includes('GNU tar')) await test();
}

describe('compressed archives', () => {
  needs('tar', 'gzip')('of gzip differ by level, name and time, and not in content', async () => {
    const archive = tar(careful);
    const plain = filter(archive, 'gzip', '-n');
    expect(await causes(plain, filter(archive, 'gzip', '-n', '-1'))).toEqual(['deflate', 'gzip-xfl']);
    const file = path.join(root, 'named.tar');
    writeFiles(root, { 'named.tar': '' });
    execFileSync('tar', [...careful, '-C', tree, '-cf', file, '.']);
    execFileSync('gzip', [file]);
    expect(await causes(plain, readFileSync(`${file}.gz`))).toEqual(['gzip-mtime', 'gzip-name']);
  });

  needs(
    'tar',
    'gzip',
    'zstd',
  )('of other methods hold the same', async () => {
    const archive = tar(careful);
    const [gzip, zstd] = [filter(archive, 'gzip', '-n'), filter(archive, 'zstd', '-q')];
    expect(await causes(gzip, zstd)).toEqual(['compression']);
    expect(await causes(archive, zstd)).toEqual(['compression']);
    expect(await causes(zstd, filter(archive, 'zstd', '-q', '-19'))).toEqual(['zstd']);
  });

  needs(
    'tar',
    'gzip',
    'xz',
  )('of xz too', async () => {
    const archive = tar(careful);
    const xz = filter(archive, 'xz');
    expect(await causes(filter(archive, 'gzip', '-n'), xz)).toEqual(['compression']);
    for (const flags of [['-9'], ['--check=none'], ['--block-size=5000'], ['--x86', '--lzma2']])
      expect([flags, await causes(xz, filter(archive, 'xz', ...flags))]).toEqual([flags, ['xz']]);
    expect(await causes(xz, Buffer.concat([xz, Buffer.alloc(4)]))).toEqual(['trailing-data']);
  });
});

describe('archives of Info-ZIP', () => {
  needs('zip')('differ by the time zone', async () => {
    expect(await causes(zip('UTC', '-X'), zip('Asia/Tokyo', '-X'))).toEqual(['zip-zone']);
  });

  needs('zip')('differ by extra fields and directories', async () => {
    expect(await causes(zip('UTC'), zip('UTC', '-X'))).toEqual(['zip-extra-owner', 'zip-extra-time']);
    expect(await causes(zip('UTC', '-X'), zip('UTC', '-X', '-D'))).toEqual(['directory-entry']);
  });

  needs('zip')('differ by method and level', async () => {
    expect(await causes(zip('UTC', '-X'), zip('UTC', '-X', '-0'))).toEqual(['zip-attributes', 'zip-method']);
    expect(await causes(zip('UTC', '-X'), zip('UTC', '-X', '-1'))).toContain('deflate');
  });
});

describe('programs of a C compiler', () => {
  needs('gcc')('differ by the time that they were compiled at, and their build ID', async () => {
    writeFiles(root, { 'a.c': 'const char *when = __DATE__ " " __TIME__;\nint main(void) { return 0; }\n' });
    const build = (epoch: string): Buffer => {
      const env = { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: epoch };
      execFileSync('gcc', ['-Wl,--build-id=sha1', '-o', 'program', 'a.c'], { cwd: root, env });
      return readFileSync(path.join(root, 'program'));
    };
    expect(await causes(build('1700000000'), build('1711111111'))).toEqual(['elf-build-id', 'timestamp']);
  });
});

needs('ar')('archives of GNU ar tell why they differ', async () => {
  const library = (flags: string, ...files: string[]): Buffer => {
    const file = path.join(root, `${flags}${files.length}.a`);
    execFileSync('ar', [flags, file, ...files.map((name) => path.join(tree, name))]);
    return readFileSync(file);
  };
  const names = ['a/m.c', 'a-b', 'a/n'];
  const plain = library('rcD', ...names);
  expect(await causes(plain, library('rcD', 'a/m.c', 'a-b'))).toEqual(['member-missing']);
  expect(await causes(plain, library('rcU', ...names))).toEqual(expect.arrayContaining(['ar-time']));
  writeFiles(tree, { 'a-b': 'y\n' });
  expect(await causes(plain, library('rcDS', ...names))).toEqual(['content']);
});

describe('Debian packages', () => {
  const build = (time: string, compression: string): Buffer => {
    const file = path.join(root, `${time}.deb`);
    const env = { PATH: process.env['PATH'], SOURCE_DATE_EPOCH: time };
    const how = [`-Z${compression}`, '--root-owner-group', '-b', tree, file];
    execFileSync('dpkg-deb', how, { env, stdio: 'ignore' });
    return readFileSync(file);
  };
  const control =
    'Package: x\nVersion: 1\nArchitecture: all\nMaintainer: m <m@example.org>\nDescription: d\n';

  needs('dpkg-deb').each(['gzip', 'xz', 'zstd'])('of %s are taken apart', async (compression) => {
    writeFiles(tree, { 'DEBIAN/control': control, 'usr/share/x/other': 'x\n' });
    // A week before the files were written, and another: all of their times are clamped.
    const [first, second] = [build('1600000000', compression), build('1600600000', compression)];
    const found = await causes(first, second);
    expect(found).toEqual(expect.arrayContaining(['ar-time']));
    expect(found.filter((code) => !/^(ar-time|mtime-.*)$/.test(code))).toEqual([]);
    writeFiles(tree, { 'usr/share/x/other': 'y\n' });
    const { findings } = await compare(first, build('1600000000', compression));
    const suffix = { gzip: 'gz', xz: 'xz', zstd: 'zst' }[compression];
    expect(findings).toMatchObject([
      {
        code: 'rebuild/content',
        at: { path: expect.stringMatching(`data\\.tar\\.${suffix} » .*usr/share/x/other$`) },
      },
    ]);
  });
});
