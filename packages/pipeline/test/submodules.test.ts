import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { plant, runProcess, temporaryDirectory } from '@repro/testkit';
import { json, repro, sourceTree } from './support.ts';

/** A work tree with a submodule `lib/inner`, checked out. */
async function outer(): Promise<string> {
  const root = await temporaryDirectory();
  plant(root, { 'inner/inside.txt': 'inside\n', 'outer/own.txt': 'own\n' });
  const git =
    'git -c user.name=a -c user.email=a@example.org -c commit.gpgsign=false -c protocol.file.allow=always';
  const lines = [
    `cd inner && git init -q -b main && git add . && ${git} commit -qm one && cd ../outer && git init -q -b main`,
    `${git} submodule --quiet add ../inner lib/inner && git add . && ${git} commit -qm one && git tag v1.0.0`,
  ];
  const { status, stderr } = await runProcess('bash', ['-ec', lines.join(' && ')], { cwd: root });
  if (status !== 0) throw new Error(stderr);
  return path.join(root, 'outer');
}

async function released(root: string): Promise<string[]> {
  const { files } = await json<{ files: { path: string }[] }>(root, 'snapshot.json');
  return files.map(({ path: name }) => name);
}

describe('a flag on submodules', () => {
  it.each([
    ['with --source walk', ['--source', 'walk'], outer],
    ['where there is no git work tree', [], sourceTree],
  ])('is refused %s: it would have no effect', async (_, flags, source) => {
    const root = await source();
    for (const command of ['release', 'security']) {
      const { status, stderr } = await repro([command, root, '--submodules', 'skip', ...flags]);
      expect({ command, status, stderr }).toEqual({
        command,
        status: 1,
        stderr: expect.stringContaining('--submodules has no effect'),
      });
    }
    // What a file or a variable says of every copy of a source holds for an archive of it too.
    const env = { REPRO_BUILD_SUBMODULES: 'recurse' };
    expect((await repro(['security', root, ...flags], { env })).status).toBe(0);
  });
});

describe('a source with a submodule', () => {
  it('is refused with the flag that says what to do with it', async () => {
    const { status, stderr } = await repro(['release', await outer()]);
    expect(status).toBe(1);
    expect(stderr).toContain('repro: error: lib/inner: it is a submodule [ERR_REPRO_GIT_SUBMODULE]\n');
    expect(stderr).toContain(
      'repro: hint: take its files too, or none of them: --submodules recurse, or skip\n',
    );
  });

  it('is released with its files, which every later check finds again', async () => {
    const root = await outer();
    const first = await repro(['release', root, '--submodules', 'recurse', '--strict']);
    expect({ status: first.status, said: first.status === 0 ? '' : first.stdout }).toEqual({
      status: 0,
      said: '',
    });
    expect(await released(root)).toEqual([
      '.gitmodules',
      'lib',
      'lib/inner',
      'lib/inner/inside.txt',
      'own.txt',
    ]);
    const bundle = path.join(root, 'dist/release.evidence.tar');
    for (const command of [
      ['verify', root, '--submodules', 'recurse'],
      ['security', root, '--submodules', 'recurse'],
      ['audit', bundle, '--source', root],
      ['rebuild', bundle, '--source', root],
      ['rebuild', bundle, '--git', root],
    ]) {
      const { status, stderr } = await repro(command);
      expect({ command, status, stderr: status === 0 ? '' : stderr }).toEqual({
        command,
        status: 0,
        stderr: '',
      });
    }
  });

  it('is released without them, also where the submodule is not checked out', async () => {
    const root = await outer();
    await rm(path.join(root, 'lib/inner'), { recursive: true });
    const env = { REPRO_BUILD_SUBMODULES: 'skip' };
    expect(await repro(['release', root], { env })).toMatchObject({ status: 0 });
    expect(await released(root)).not.toContain('lib/inner/inside.txt');
  });
});
