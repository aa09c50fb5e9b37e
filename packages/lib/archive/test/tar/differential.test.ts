import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect } from '@jest/globals';
import { fileAccess } from '@repro/archive/tar-pull';
import { needs, temporaryDirectory } from '@repro/testkit';
import { listed, listedByPython } from './peer.ts';
import { readAll } from './read-all.ts';
import { oddTree, sparseFile } from './tree.ts';

let work = '';
const inWork = (name: string): string => path.join(work, name);

beforeAll(async () => {
  work = await temporaryDirectory();
  oddTree(inWork('odd'));
  oddTree(inWork('short'), { longNames: false, oddTimes: false });
  mkdirSync(inWork('holes'));
  sparseFile(inWork('holes/sparse'));
  writeFileSync(inWork('holes/dense'), 'dense');
});

/** Lists an archive with both readers; gives the codes of what ours found odd. */
async function agree(file: string): Promise<string[]> {
  const { members, contents, anomalies, error } = await readAll(readFileSync(file));
  expect(error).toBeUndefined();
  expect(members.length).toBeGreaterThan(1);
  expect(members.map((member, index) => listed(member, contents[index] as Buffer<ArrayBuffer>))).toEqual(
    listedByPython(file),
  );
  await sameByPosition(file);
  return [...new Set(anomalies)];
}

/** A file read by position gives the same members as its bytes in one piece. */
async function sameByPosition(file: string): Promise<void> {
  const source = fileAccess(file);
  try {
    const { contents: _, ...byPosition } = await readAll(source);
    const { contents: __, ...whole } = await readAll(readFileSync(file));
    expect(byPosition).toEqual(whole);
  } finally {
    source.close();
  }
}

function made(name: string, program: string, ...args: readonly string[]): string {
  const file = inWork(name);
  execFileSync(
    program,
    args.map((arg) => (arg === 'OUT' ? file : arg)),
    { cwd: work, env: { ...process.env, LC_ALL: 'C.UTF-8' }, stdio: ['ignore', 'ignore', 'ignore'] },
  );
  return file;
}

function madeByPython(format: string, tree: string): string {
  const script = `import sys, tarfile
with tarfile.open(sys.argv[1], 'w', format=tarfile.${format}_FORMAT) as archive: archive.add('${tree}')`;
  return made(`py-${format}.tar`, 'python3', '-c', script, 'OUT');
}

describe('archives of GNU tar', () => {
  const it = needs('tar', 'python3');
  it.each(['gnu', 'oldgnu', 'pax'])('in format %s are read as Python reads them', async (format) => {
    expect(await agree(made(`${format}.tar`, 'tar', '-cf', 'OUT', `--format=${format}`, 'odd'))).toEqual([]);
  });

  it.each(['v7', 'ustar'])('in format %s, which holds less, too', async (format) => {
    const file = made(`${format}.tar`, 'tar', '-cf', 'OUT', `--format=${format}`, 'short');
    expect(await agree(file)).toEqual([]);
  });

  it.each([
    ['old', 'gnu', '1.0'],
    ['0.0', 'pax', '0.0'],
    ['0.1', 'pax', '0.1'],
    ['1.0', 'pax', '1.0'],
  ])('with sparse files of version %s are expanded alike', async (name, format, version) => {
    const args = ['--sparse', `--sparse-version=${version}`, `--format=${format}`, 'holes'];
    const file = made(`sparse-${name}.tar`, 'tar', '-cf', 'OUT', ...args);
    expect(await agree(file)).toEqual(['tar/sparse']);
    const { members } = await readAll(readFileSync(file));
    const holed = members.find((member) => member.path === 'holes/sparse');
    expect(holed?.size).toBe(1024 * 1024);
    expect(holed?.storedSize).toBeLessThan(100_000);
  });

  it('grown by --append and --concatenate keep their members', async () => {
    const file = made('grown.tar', 'tar', '-cf', 'OUT', '--format=gnu', 'short');
    made('more.tar', 'tar', '-cf', 'OUT', '--format=gnu', 'holes');
    made('grown.tar', 'tar', '-rf', 'OUT', '--format=gnu', 'odd/symlink');
    made('grown.tar', 'tar', '-Af', 'OUT', 'more.tar');
    expect(await agree(file)).toEqual([]);
  });

  it('with all metadata of POSIX are read, fractions and all', async () => {
    const file = made('times.tar', 'tar', '-cf', 'OUT', '--format=pax', '--sort=name', 'odd/times');
    const { members } = await readAll(readFileSync(file));
    const times = Object.fromEntries(
      members.map((member) => [path.basename(member.path), member.mtimeText ?? member.mtime]),
    );
    expect(times).toMatchObject({
      'before-1970': -86_400,
      fraction: '1234567890.5',
      'after-2038': 2 ** 32 + 10,
    });
  });
});

describe('archives of others', () => {
  const withBsdtar = needs('bsdtar', 'python3');
  // bsdtar writes a time before 1970 in base-256 beside the record that has it, and a symlink's target in its L header.
  const withNegativeTime = ['tar/number-base256'];
  withBsdtar.each([
    ['pax', withNegativeTime],
    ['paxr', withNegativeTime],
    ['gnutar', ['tar/extension-link']],
  ])('bsdtar, format %s', async (format, odd) => {
    const file = made(`bsd-${format}.tar`, 'bsdtar', '-cf', 'OUT', '--format', format, 'odd');
    expect(await agree(file)).toEqual(odd);
  });

  withBsdtar.each(['ustar', 'v7tar'])('bsdtar, format %s', async (format) => {
    expect(
      await agree(made(`bsd-${format}.tar`, 'bsdtar', '-cf', 'OUT', '--format', format, 'short')),
    ).toEqual([]);
  });

  const withPython = needs('python3');
  withPython.each(['PAX', 'GNU'])('Python, format %s', async (format) => {
    expect(await agree(madeByPython(format, 'odd'))).toEqual([]);
  });

  withPython('Python, format USTAR', async () => {
    expect(await agree(madeByPython('USTAR', 'short'))).toEqual([]);
  });

  needs('git', 'python3')('git archive, whose global header holds the commit', async () => {
    const git = (...args: string[]): void => {
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
        cwd: inWork('short'),
        stdio: 'ignore',
      });
    };
    git('init');
    git('add', '-A');
    git('commit', '-m', 'tree');
    const file = made('git.tar', 'git', '-C', 'short', 'archive', '-o', 'OUT', '--prefix=release/', 'HEAD');
    expect(await agree(file)).toEqual([]);
    const { members } = await readAll(readFileSync(file));
    expect(members[0]?.globalPax.get('comment')?.value).toMatch(/^[0-9a-f]{40}$/);
    renameSync(inWork('short/.git'), inWork('short.git'));
  });

  needs('npm', 'python3')(
    'npm pack',
    async () => {
      mkdirSync(inWork('package'));
      writeFileSync(inWork('package/package.json'), '{"name":"x","version":"1.0.0"}');
      oddTree(inWork('package/lib'), { oddTimes: false });
      made('x-1.0.0.tgz', 'npm', 'pack', '--pack-destination', '.', './package');
      writeFileSync(inWork('npm.tar'), gunzipSync(readFileSync(inWork('x-1.0.0.tgz'))));
      expect(await agree(inWork('npm.tar'))).toEqual([]);
    },
    60_000,
  );
});
