import { randomBytes } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from '@repro/core';
import { SUMS } from '@repro/evidence';
import { needs, runProcess, temporaryDirectory } from '@repro/testkit';
import { cleanOutput, openWorkspace } from '../src/workspace/workspace.ts';

const MIB = 1024 * 1024;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function release(directory: string, files: Record<string, string>): Promise<void> {
  const workspace = await openWorkspace(directory);
  for (const [name, text] of Object.entries(files)) await workspace.write(name, bytes(text));
  await workspace.commit();
}

const listing = async (directory: string): Promise<string[]> =>
  (await readdir(directory, { recursive: true })).sort();

describe('a workspace', () => {
  it('shows nothing in the output directory until it is committed', async () => {
    const directory = path.join(await temporaryDirectory(), 'dist');
    const workspace = await openWorkspace(directory);
    await workspace.write('checks/a.json', bytes('{}'));
    expect((await readdir(directory)).filter((name) => !name.startsWith('.staging-'))).toEqual([]);
    await workspace.commit();
    expect(await listing(directory)).toEqual([SUMS, 'checks', 'checks/a.json']);
  });

  it('makes its directory and those above it', async () => {
    const directory = path.join(await temporaryDirectory(), 'a/b/dist');
    await release(directory, { 'a.txt': 'a' });
    expect(await listing(directory)).toEqual([SUMS, 'a.txt']);
  });

  it('does not try for ever to make a directory where none can be made', async () => {
    const root = await temporaryDirectory();
    await symlink('nowhere', path.join(root, 'dangling'));
    await writeFile(path.join(root, 'file'), '');
    for (const [place, code] of [
      ['dangling/dist', 'ENOENT'],
      ['file/dist', 'ENOTDIR'],
      ...(process.platform === 'linux' ? [['/proc/none/dist', 'ENOENT']] : []),
    ] as [string, string][])
      await expect(openWorkspace(path.resolve(root, place))).rejects.toMatchObject({ code });
  });

  needs('sha256sum')('writes sums that sha256sum accepts', async () => {
    const directory = path.join(await temporaryDirectory(), 'dist');
    await release(directory, { 'b.txt': 'b', 'a\nb\\c.txt': 'odd', 'checks/z.json': '{}' });
    const { status, stdout } = await runProcess('sha256sum', ['-c', '--strict', SUMS], { cwd: directory });
    expect({ status, lines: stdout.toString().trimEnd().split('\n').length }).toEqual({
      status: 0,
      lines: 3,
    });
  });

  it('removes what a run that was killed left there a week ago, and nothing that may be of a run', async () => {
    const directory = path.join(await temporaryDirectory(), 'dist');
    const old = new Date('2001-01-01');
    const [dead, slow, fresh, mine] = [
      '.staging-000000000001',
      '.staging-000000000002',
      '.staging-000000000003',
      '.staging-mine',
    ].map((name) => path.join(directory, name));
    for (const place of [dead, slow, fresh, mine])
      await mkdir(path.join(String(place), 'checks'), { recursive: true });
    for (const place of [dead, slow, mine]) {
      await writeFile(path.join(String(place), 'artifact.tar'), '');
      for (const name of ['artifact.tar', 'checks', '.'])
        await utimes(path.join(String(place), name), old, old);
    }
    // It is being written to.
    await utimes(path.join(String(slow), 'artifact.tar'), new Date(), new Date());
    await release(directory, { a: '1' });
    expect((await readdir(directory)).sort()).toEqual([
      '.staging-000000000002',
      '.staging-000000000003',
      '.staging-mine',
      SUMS,
      'a',
    ]);
  });

  it('removes what the last release had and this one has not, and nothing else', async () => {
    const directory = path.join(await temporaryDirectory(), 'dist');
    await release(directory, { 'old.txt': '1', 'checks/old.json': '1', kept: '1' });
    await writeFile(path.join(directory, 'mine.txt'), 'not ours');
    await release(directory, { kept: '2' });
    expect(await listing(directory)).toEqual([SUMS, 'kept', 'mine.txt']);
  });

  it('is moved over as a whole, however many are at once', async () => {
    const directory = path.join(await temporaryDirectory(), 'dist');
    const names = Array.from({ length: 40 }, (_, i) => `checks/${i}.json`);
    const all = await Promise.all(
      Array.from({ length: 12 }, async (_, run) => {
        const workspace = await openWorkspace(directory);
        for (const name of names) await workspace.write(name, bytes(`${run}`));
        await workspace.write(`only-${run}`, bytes(''));
        return workspace;
      }),
    );
    await Promise.all(all.map((workspace) => workspace.commit()));
    const texts = await Promise.all(names.map((name) => readFile(path.join(directory, name), 'utf8')));
    expect(new Set(texts).size).toBe(1);
    expect(await listing(directory)).toEqual([SUMS, 'checks', ...names, `only-${texts[0]}`].sort());
  });

  it('goes on though a run was killed while it moved its files', async () => {
    const directory = path.join(await temporaryDirectory(), 'dist');
    await mkdir(path.join(directory, '.staging-turn'), { recursive: true });
    await Promise.all([release(directory, { a: '1' }), release(directory, { a: '2' })]);
    expect(await listing(directory)).toEqual([SUMS, 'a']);
  }, 60_000);

  it('leaves the last release as it was when it is discarded', async () => {
    const directory = path.join(await temporaryDirectory(), 'dist');
    await release(directory, { a: '1' });
    const workspace = await openWorkspace(directory);
    await workspace.write('a', bytes('2'));
    await workspace.discard();
    expect(await listing(directory)).toEqual([SUMS, 'a']);
    expect(await readFile(path.join(directory, 'a'), 'utf8')).toBe('1');
  });

  it.each([0, 1, MIB - 1, MIB, MIB + 1, 2 * MIB, 2 * MIB + 1])(
    'writes and reads %i bytes, however they are cut',
    async (size) => {
      const content = randomBytes(size);
      const workspace = await openWorkspace(path.join(await temporaryDirectory(), 'dist'));
      for (const piece of [size, MIB, 300_000]) {
        const cut = async function* (): AsyncGenerator<Uint8Array> {
          for (let at = 0; at < size; at += piece) yield content.subarray(at, at + piece);
        };
        expect(await workspace.write('a', cut())).toEqual(await sha256(content));
        expect(await sha256(workspace.open('a'))).toEqual(await sha256(content));
        expect((await readFile(workspace.path('a'))).equals(content)).toBe(true);
      }
      expect(await workspace.changed()).toEqual([]);
      await workspace.commit();
      expect((await readFile(path.join(workspace.directory, 'a'))).equals(content)).toBe(true);
    },
  );

  it('leaves nothing of a large file either', async () => {
    const workspace = await openWorkspace(path.join(await temporaryDirectory(), 'dist'));
    const torn = async function* (): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 3; i++) yield new Uint8Array(MIB);
      throw new Error('torn');
    };
    await expect(workspace.write('a', torn())).rejects.toThrow('torn');
    await expect(readFile(workspace.path('a'))).rejects.toMatchObject({ code: 'ENOENT' });
    await workspace.discard();
  });

  it('knows which files somebody else has changed, small ones and large', async () => {
    const workspace = await openWorkspace(path.join(await temporaryDirectory(), 'dist'));
    for (const name of ['a', 'b', 'c', 'd'])
      await workspace.write(name, randomBytes(name < 'c' ? 10 : 3 * MIB));
    for (const name of ['a', 'c']) await appendFile(workspace.path(name), '!');
    expect(await workspace.changed()).toEqual(['a', 'c']);
    await workspace.discard();
  });

  it('keeps nothing of a file that could not be written to its end, and sets nothing aside for it', async () => {
    const directory = path.join(await temporaryDirectory(), 'dist');
    const workspace = await openWorkspace(directory);
    const torn = async function* (): AsyncGenerator<Uint8Array> {
      yield bytes('half');
      throw new Error('torn');
    };
    await expect(workspace.write('a', torn())).rejects.toThrow('torn');
    expect((await listing(directory)).filter((name) => path.basename(name) === 'a')).toEqual([]);
    expect(await workspace.setAside()).toBe(directory);
    await workspace.discard();
    await expect(readdir(directory)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('keeps nothing where the mark of a failed run cannot be written, as on a disk that is full', async () => {
    const parent = await temporaryDirectory();
    const workspace = await openWorkspace(path.join(parent, 'dist'));
    await workspace.write('FAILED/in-the-way', bytes('1'));
    expect(await workspace.setAside()).toBe(path.join(parent, 'dist'));
    await workspace.discard();
    expect(await listing(parent)).toEqual([]);
  });

  it('can be set aside for a look, in place of an earlier one', async () => {
    const parent = await temporaryDirectory();
    for (const name of ['first', 'second']) {
      const workspace = await openWorkspace(path.join(parent, 'dist'));
      await workspace.write(name, bytes('2'));
      expect(await workspace.setAside()).toBe(path.join(parent, 'dist/failed'));
      await workspace.discard();
    }
    expect(await listing(parent)).toEqual([
      'dist',
      'dist/failed',
      'dist/failed/FAILED',
      'dist/failed/second',
    ]);
  });

  it('is not set aside over a directory of somebody else', async () => {
    const parent = await temporaryDirectory();
    await mkdir(path.join(parent, 'dist/failed'), { recursive: true });
    await writeFile(path.join(parent, 'dist/failed/mine.txt'), '');
    const workspace = await openWorkspace(path.join(parent, 'dist'));
    await workspace.write('a', bytes('2'));
    const place = await workspace.setAside();
    await workspace.discard();
    expect(await readdir(path.join(parent, 'dist/failed'))).toEqual(['mine.txt']);
    expect((await readdir(place)).sort()).toEqual(['FAILED', 'a']);
  });

  it('removes nothing through a link that lies in the output directory', async () => {
    const parent = await temporaryDirectory();
    const [directory, mine] = [path.join(parent, 'dist'), path.join(parent, 'mine')];
    for (const place of [directory, mine]) await mkdir(place);
    await writeFile(path.join(mine, 'precious.txt'), 'mine');
    await symlink(mine, path.join(directory, 'checks'));
    await writeFile(path.join(directory, SUMS), `${'0'.repeat(64)}  checks/precious.txt\n`);
    expect(await cleanOutput(directory)).toEqual([SUMS]);
    await writeFile(path.join(directory, SUMS), `${'0'.repeat(64)}  checks/precious.txt\n`);
    await release(directory, { kept: '1' });
    expect(await listing(mine)).toEqual(['precious.txt']);
  });

  it('moves nothing through such a link, and leaves the last release as it was', async () => {
    const parent = await temporaryDirectory();
    const [directory, mine] = [path.join(parent, 'dist'), path.join(parent, 'mine')];
    await mkdir(mine);
    await release(directory, { a: '1' });
    await symlink(mine, path.join(directory, 'policies'));
    await expect(release(directory, { a: '2', 'policies/x.json': '{}' })).rejects.toMatchObject({
      code: 'ERR_REPRO_OUTPUT',
    });
    expect(await listing(mine)).toEqual([]);
    expect(await readFile(path.join(directory, 'a'), 'utf8')).toBe('1');
  });

  it('moves nothing where a directory is in the way of a file', async () => {
    const directory = path.join(await temporaryDirectory(), 'dist');
    await release(directory, { a: '1', b: '1' });
    await mkdir(path.join(directory, 'c'));
    await expect(release(directory, { a: '2', b: '2', c: '2' })).rejects.toMatchObject({
      code: 'ERR_REPRO_OUTPUT',
      message: `${path.join(directory, 'c')}: expected a file, found a directory`,
    });
    expect(await readFile(path.join(directory, 'a'), 'utf8')).toBe('1');
    expect(await listing(directory)).toContain(SUMS);
  });

  it('does not write through a link', async () => {
    const parent = await temporaryDirectory();
    await symlink('/tmp', path.join(parent, 'dist'));
    await expect(openWorkspace(path.join(parent, 'dist'))).rejects.toMatchObject({
      code: 'ERR_REPRO_OUTPUT',
    });
  });
});

describe('clean', () => {
  it('removes what a release made and nothing else', async () => {
    const directory = path.join(await temporaryDirectory(), 'dist');
    await release(directory, { a: '1', 'checks/b.json': '1' });
    await openWorkspace(directory);
    await writeFile(path.join(directory, 'mine.txt'), '');
    expect((await cleanOutput(directory)).length).toBe(4);
    expect(await listing(directory)).toEqual(['mine.txt']);
  });

  it('does not clean through a link: what it leads to may be the release of another', async () => {
    const parent = await temporaryDirectory();
    const other = path.join(parent, 'other');
    await release(other, { a: '1' });
    await symlink(other, path.join(parent, 'dist'));
    await expect(cleanOutput(path.join(parent, 'dist'))).rejects.toMatchObject({ code: 'ERR_REPRO_OUTPUT' });
    expect(await listing(other)).toEqual([SUMS, 'a']);
  });

  it('is not led out of the directory by forged sums', async () => {
    const parent = await temporaryDirectory();
    const directory = path.join(parent, 'dist');
    await mkdir(directory);
    await writeFile(path.join(parent, 'precious'), '');
    const digest = '0'.repeat(64);
    await writeFile(path.join(directory, SUMS), `${digest}  ../precious\n${digest}  ${parent}/precious\n`);
    await cleanOutput(directory);
    expect(await readdir(parent)).toEqual(['precious']);
  });

  it('is content with a directory that is not there', async () => {
    expect(await cleanOutput(path.join(await temporaryDirectory(), 'dist'))).toEqual([]);
  });
});
