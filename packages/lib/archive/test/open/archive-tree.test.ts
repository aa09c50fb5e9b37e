import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { archiveTree } from '@repro/archive';
import { collect, isReproError } from '@repro/core';
import { needs, temporaryDirectory } from '@repro/testkit';
import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';
import { type Entry, type Tree, walk } from '@repro/tree';
import { zip } from '../zip/build.ts';
import { runIn, small, smallGzip, tar, writeSmallTree } from './archives.ts';

interface Seen extends Pick<Entry, 'path' | 'type' | 'mode' | 'size' | 'link'> {
  readonly content?: string;
  readonly sha256?: string;
}

async function seen(tree: Tree): Promise<Seen[]> {
  const all: Seen[] = [];
  for await (const entry of tree) {
    const { path: name, type, mode, size, link } = entry;
    const common = { path: name, type, mode, size, ...(link !== undefined && { link }) };
    if (type !== 'file') all.push(common);
    else {
      const content = Buffer.from(await collect(entry.open(), 2 ** 20)).toString();
      all.push({ ...common, content, sha256: (await entry.digest()).sha256 });
    }
  }
  return all;
}

async function entriesOf(tree: Tree): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of tree) entries.push(entry);
  return entries;
}

async function failure(bytes: Uint8Array): Promise<string> {
  try {
    await seen(archiveTree(bytes));
    return 'none';
  } catch (error) {
    if (!isReproError(error)) throw error;
    return `${error.code} ${error.message}`;
  }
}

describe('archiveTree', () => {
  it('gives entries sorted, with hard links as files', async () => {
    const tree = archiveTree(small);
    const found = await seen(tree);
    expect(
      found.map(({ path: name, type, mode, size, link, content }) => [
        name,
        type,
        mode.toString(8),
        size,
        link ?? content,
      ]),
    ).toEqual([
      ['a', 'dir', '755', 0, undefined],
      ['a/f', 'file', '644', 12, 'content of f'],
      ['b', 'file', '755', 12, 'content of b'],
      ['h', 'file', '755', 12, 'content of b'],
      ['l', 'symlink', '777', 0, 'a/f'],
    ]);
    expect(await seen(tree)).toEqual(found);
    tree.close();
    await expect(seen(tree)).rejects.toMatchObject({
      code: 'ERR_REPRO_ARCHIVE_CLOSED',
      message: 'the tree of the archive is closed',
    });
  });

  needs(
    'tar',
    'zip',
    'zstd',
    'xz',
  )('gives what a walk of the packed directory gives, whatever the format', async () => {
    const dir = await temporaryDirectory();
    writeSmallTree(dir);
    const expected = await seen(walk(dir));
    const out = await temporaryDirectory();
    runIn(dir, 'tar', '-cf', path.join(out, 'a.tar'), '.');
    runIn(dir, 'tar', '-czf', path.join(out, 'a.tar.gz'), '.');
    runIn(dir, 'tar', '--zstd', '-cf', path.join(out, 'a.tar.zst'), '.');
    runIn(dir, 'tar', '-cJf', path.join(out, 'a.tar.xz'), '.');
    runIn(dir, 'zip', '-q', '-r', '-y', path.join(out, 'a.zip'), '.');
    for (const name of ['a.tar', 'a.tar.gz', 'a.tar.zst', 'a.tar.xz', 'a.zip']) {
      const file = path.join(out, name);
      for (const source of [{ path: file }, readFileSync(file)]) {
        const tree = archiveTree(source);
        expect([name, await seen(tree)]).toEqual([name, expected]);
        tree.close();
      }
    }
  });

  it('gives a hard link the mode of its file, and keeps what its own header has of setuid', async () => {
    const link = { typeflag: '1', linkname: 'b' };
    const bytes = tar(
      { name: 'b', mode: 0o755 },
      { name: 'l', ...link, mode: 0o644 },
      { name: 'm', ...link, linkname: 'l', mode: 0o6600 },
    );
    const modes = (await entriesOf(archiveTree(bytes))).map(({ mode }) => mode.toString(8));
    expect(modes).toEqual(['755', '755', '6755']);
  });

  it('tells names that are not UTF-8 apart by their bytes, and sorts by them', async () => {
    const bytes = tar(
      { name: Buffer.from('\u{1f600}') },
      { name: Buffer.from([0xff]), content: 'of ff' },
      { name: Buffer.from([0xfe]), content: 'of fe' },
      { name: 'h', typeflag: '1', linkname: Buffer.from([0xff]) },
      { name: 'i', typeflag: '1', linkname: Buffer.from([0x2e, 0x2f, 0xfe]) },
    );
    const found = [];
    for await (const { path: name, rawPath, open } of archiveTree(bytes)) {
      const content = Buffer.from(await collect(open(), 100)).toString();
      found.push([rawPath ? Buffer.from(rawPath).toString('hex') : name, content]);
    }
    expect(found).toEqual([
      ['h', 'of ff'],
      ['i', 'of fe'],
      ['\u{1f600}', ''],
      ['fe', 'of fe'],
      ['ff', 'of ff'],
    ]);
    const twice = tar({ name: Buffer.from([0xff]) }, { name: Buffer.from([0x2e, 0x2f, 0xff]) });
    expect(await failure(twice)).toMatch(/^ERR_REPRO_ARCHIVE_AMBIGUOUS/);
    expect(await failure(tar({ name: Buffer.from([0xff]) }, { name: Buffer.from([0xff]) }))).toMatch(
      /^ERR_REPRO_TAR_AMBIGUOUS/,
    );
  });

  it('gives out no more holes of sparse files than compression may expand to', async () => {
    const sparse = (name: string, size: number): Buffer[] => [
      paxHeader({
        'GNU.sparse.major': '1',
        'GNU.sparse.minor': '0',
        'GNU.sparse.name': name,
        'GNU.sparse.realsize': String(size),
      }),
      tarMember({ name: `GNUSparseFile.1/${name}` }, `1\n${size}\n0\n`.padEnd(512, '\0')),
    ];
    const bytes = tarArchive(...sparse('a', 60), ...sparse('b', 60), ...sparse('endless', 2 ** 53 - 1));
    const [a, b, endless] = await entriesOf(archiveTree(bytes, { limits: { output: 100 } }));
    expect(endless?.size).toBe(2 ** 53 - 1);
    for (const entry of [a, a]) expect(await collect(entry!.open(), 100)).toHaveLength(60);
    await expect(b?.digest()).rejects.toMatchObject({ code: 'ERR_REPRO_TAR_LIMIT' });
    const [, , again] = await entriesOf(archiveTree(bytes));
    expect(() => again?.open()).toThrow(
      /endless and other sparse files have more than 8589934592 bytes of holes/,
    );
  });

  it('says whose members are, and of which modes nothing is known', async () => {
    const owner = { uid: 7, gid: 8, user: 'me', group: 'us' };
    const header = { name: 'a', uid: 7, gid: 8, uname: 'me', gname: 'us', mtime: 9 };
    for await (const entry of archiveTree(tar(header))) expect(entry).toMatchObject({ owner, time: 9 });
    const modes: unknown[] = [];
    const unix = { name: 'b', external: (0o100600 << 16) >>> 0, time: 5 };
    for await (const { path: name, mode, unknownMode, time } of archiveTree(
      zip([{ name: 'a' }, unix, { name: 'd/' }]),
    )) {
      modes.push([name, mode, unknownMode, time]);
    }
    expect(modes).toEqual([
      ['a', 0o644, true, 0],
      ['b', 0o600, undefined, 5],
      ['d', 0o755, true, 0],
    ]);
  });

  it.each([
    [
      'a path twice',
      tar({ name: 'a' }, { name: './a' }),
      /^ERR_REPRO_ARCHIVE_AMBIGUOUS two members have the path "a"/,
    ],
    ['the same name twice', tar({ name: 'a' }, { name: 'a' }), /^ERR_REPRO_TAR_AMBIGUOUS/],
    ['a path out of the tree', tar({ name: 'a/../../b' }), /^ERR_REPRO_TAR_PATH/],
    [
      'a hard link to a later file',
      tar({ name: 'h', typeflag: '1', linkname: 'f' }, { name: 'f' }),
      /^ERR_REPRO_ARCHIVE_LINK "h" is a hard link to "f"/,
    ],
    [
      'a hard link to a symlink',
      tar({ name: 's', typeflag: '2', linkname: 'x' }, { name: 'h', typeflag: '1', linkname: 's' }),
      /^ERR_REPRO_ARCHIVE_LINK/,
    ],
    [
      'a zip path out of the tree',
      zip([{ name: '/etc/passwd' }]),
      /^ERR_REPRO_ARCHIVE_PATH member path "\/etc\/passwd" leaves the tree/,
    ],
    ['two zip entries of one path', zip([{ name: 'a' }, { name: 'a' }]), /^ERR_REPRO_ZIP_AMBIGUOUS/],
    [
      'a zip with an endless link',
      zip([{ name: 'a', content: 'x'.repeat(5000), external: (0o120777 << 16) >>> 0 }]),
      /^ERR_REPRO_TOO_LARGE/,
    ],
    ['a truncated archive', smallGzip.subarray(0, 60), /^ERR_REPRO_GZIP_TRUNCATED/],
  ])('refuses %s', async (_, bytes, message) => {
    expect(await failure(bytes)).toMatch(message);
  });
});
