import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { TarSource } from '@repro/archive/tar';
import { fileAccess, type TarEntry, tarTree } from '@repro/archive/tar-pull';
import { collect } from '@repro/core';
import { temporaryDirectory } from '@repro/testkit';
import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';
import { cut } from './read-all.ts';

const sparseMap = '2\n0\n3\n100\n3\n'.padEnd(512, '\0');
const archive = tarArchive(
  tarMember({ name: './', typeflag: '5' }),
  tarMember({ name: './z', mode: 0o100755 }, 'zed'),
  tarMember({ name: 'dir//sub/', typeflag: '5', mode: 0o755 }),
  tarMember({ name: 'link', typeflag: '2', linkname: '../z' }),
  tarMember({ name: 'hard', typeflag: '1', linkname: './z' }),
  tarMember({ name: 'pipe', typeflag: '6' }),
  paxHeader({
    'GNU.sparse.major': '1',
    'GNU.sparse.minor': '0',
    'GNU.sparse.name': 'holes',
    'GNU.sparse.realsize': '200',
  }),
  tarMember({ name: 'GNUSparseFile.1/holes' }, `${sparseMap}abcdef`),
  tarMember({ name: Buffer.from([0x2e, 0x2f, 0xff]) }),
);

async function entries(source: TarSource): Promise<TarEntry[]> {
  const all: TarEntry[] = [];
  for await (const entry of tarTree(source)) all.push(entry);
  return all;
}

const named = (all: readonly TarEntry[], name: string): TarEntry => all.find((entry) => entry.path === name)!;

describe('tarTree', () => {
  it('gives entries in the order of the archive, paths made plain', async () => {
    const found = (await entries(archive)).map(({ path: name, type, mode, size }) => [
      name,
      type,
      mode,
      size,
    ]);
    expect(found).toEqual([
      ['z', 'file', 0o755, 3],
      ['dir/sub', 'dir', 0o755, 0],
      ['link', 'symlink', 0o644, 0],
      ['hard', 'file', 0o644, 0],
      ['pipe', 'other', 0o644, 0],
      ['holes', 'file', 0o644, 200],
      ['\ufffd', 'file', 0o644, 0],
    ]);
  });

  it('tells links, devices and names that are not UTF-8', async () => {
    const all = await entries(cut(archive, 1000));
    expect(named(all, 'link')).toMatchObject({ link: '../z' });
    expect(named(all, 'hard')).toMatchObject({ hardlink: 'z' });
    expect(() => named(all, 'hard').open()).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_TAR_HARDLINK' }),
    );
    expect(named(all, 'pipe')).toMatchObject({ special: 'fifo' });
    expect(named(all, '\ufffd').rawPath).toEqual(Uint8Array.of(0xff));
  });

  it('opens content while a stream is read, holes filled', async () => {
    const contents: Record<string, Buffer> = {};
    for await (const entry of tarTree(cut(archive, 300))) {
      if (entry.type === 'file' && entry.hardlink === undefined)
        contents[entry.path] = Buffer.from(await collect(entry.open(), 1000));
    }
    expect(contents['z']?.toString()).toBe('zed');
    const holes = Buffer.alloc(200);
    holes.write('abc', 0);
    holes.write('def', 100);
    expect(contents['holes']).toEqual(holes);
  });

  it('opens content of a file at any time, and more than once', async () => {
    const file = path.join(await temporaryDirectory(), 'a.tar');
    writeFileSync(file, archive);
    const source = fileAccess(file);
    const all = await entries(source);
    const z = named(all, 'z');
    expect(await z.digest()).toEqual(await z.digest());
    expect(Buffer.from(await collect(z.open(), 10)).toString()).toBe('zed');
    expect((await collect(named(all, 'holes').open(), 1000)).length).toBe(200);
    source.close();
  });

  it.each(['/etc/passwd', '../up', 'a/../../b'])('refuses %s, which leaves the tree', async (name) => {
    await expect(entries(tarArchive(tarMember({ name })))).rejects.toMatchObject({
      code: 'ERR_REPRO_TAR_PATH',
      at: { offset: 0 },
    });
  });

  it('expands a hole of a petabyte piece by piece', async () => {
    const map = `1\n${2 ** 50 - 3}\n3\n`.padEnd(512, '\0');
    const huge = tarArchive(
      paxHeader({
        'GNU.sparse.major': '1',
        'GNU.sparse.minor': '0',
        'GNU.sparse.name': 'x',
        'GNU.sparse.realsize': String(2 ** 50),
      }),
      tarMember({ name: 'x' }, `${map}abc`),
    );
    for await (const entry of tarTree(huge)) {
      expect(entry.size).toBe(2 ** 50);
      await expect(collect(entry.open(), 1 << 20)).rejects.toMatchObject({ code: 'ERR_REPRO_TOO_LARGE' });
    }
  });
});
