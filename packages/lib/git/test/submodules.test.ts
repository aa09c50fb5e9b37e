import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { trackedTree } from '@repro/git';
import { temporaryDirectory } from '@repro/testkit';
import { entries, failure, paths, type TestRepo, testRepo } from './repo.ts';

async function nested(): Promise<{ repo: TestRepo; inner: TestRepo }> {
  const inner = await testRepo();
  inner.write('in/f', 'inner', 0o755);
  inner.write('.gitattributes', 'hidden export-ignore\n');
  inner.write('hidden', 'x');
  inner.commit();
  const repo = await testRepo();
  repo.write('a', 'x');
  repo.git('submodule', '--quiet', 'add', inner.dir, 'libs/inner');
  repo.commit();
  return { repo, inner };
}

describe('submodules', () => {
  it('need not have what is left out', async () => {
    const { repo } = await nested();
    rmSync(path.join(repo.dir, 'libs/inner/in/f'));
    const tree = (exclude: string) =>
      paths(trackedTree(repo.dir, { submodules: 'recurse', directories: false, exclude: [exclude] }));
    expect(await tree('libs/inner/in/f')).toEqual(['.gitmodules', 'a', 'libs/inner/.gitattributes']);
    expect(await failure(tree('in/f'))).toMatchObject({ code: 'ERR_REPRO_GIT_DELETED' });
  });

  it('are refused, skipped or gone through', async () => {
    const { repo } = await nested();
    expect(await failure(trackedTree(repo.dir))).toMatchObject({
      code: 'ERR_REPRO_GIT_SUBMODULE',
      message: expect.stringContaining('libs/inner'),
    });
    expect(await paths(trackedTree(repo.dir, { submodules: 'skip' }))).toEqual(['.gitmodules', 'a']);
    const all = await entries(trackedTree(repo.dir, { submodules: 'recurse' }));
    expect(all.map(({ path: name }) => name)).toEqual([
      '.gitmodules',
      'a',
      'libs',
      'libs/inner',
      'libs/inner/.gitattributes',
      'libs/inner/in',
      'libs/inner/in/f',
    ]);
    expect(all.at(-1)).toMatchObject({ mode: 0o755, disk: path.join(repo.dir, 'libs/inner/in/f') });
  });

  it('must be checked out to be gone through', async () => {
    const { repo } = await nested();
    const clone = path.join(await temporaryDirectory(), 'clone');
    repo.git('clone', '-q', repo.dir, clone);
    const { code, hint } = await failure(trackedTree(clone, { submodules: 'recurse' }));
    expect(code).toBe('ERR_REPRO_GIT_SUBMODULE');
    expect(hint).toContain('submodule update --init');
  });

  it('may nest', async () => {
    const { repo } = await nested();
    const outer = await testRepo();
    outer.git('submodule', '--quiet', 'add', repo.dir, 'deep');
    outer.git('submodule', '--quiet', 'update', '--init', '--recursive');
    outer.commit();
    expect(await paths(trackedTree(outer.dir, { submodules: 'recurse' }))).toContain('deep/libs/inner/in/f');
  });
});
