import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { trackedTree } from '@repro/git';
import { needs } from '@repro/testkit';
import { failure, paths, type TestRepo, testRepo } from './repo.ts';

async function exported(): Promise<TestRepo> {
  const repo = await testRepo();
  repo.write(
    '.gitattributes',
    '/secret export-ignore\ntests/ export-ignore\n*.tmp export-ignore\nkeep.tmp -export-ignore\n',
  );
  repo.write('sub/.gitattributes', 'only-here export-ignore\n');
  for (const name of [
    'secret/x',
    'sub/secret/x',
    'tests/t',
    'sub/tests/t',
    'a.tmp',
    'keep.tmp',
    'sub/only-here',
    'only-here',
  ]) {
    repo.write(name, name);
  }
  repo.commit();
  return repo;
}

describe('what .gitattributes says of the export', () => {
  needs('tar')('leaves out what git archive leaves out', async () => {
    const repo = await exported();
    const archive = execFileSync('git', ['-C', repo.dir, 'archive', '--format=tar', 'HEAD']);
    const listing = execFileSync('tar', ['-tf', '-'], { input: archive, encoding: 'utf8' });
    const expected = listing
      .trimEnd()
      .split('\n')
      .map((name) => name.replace(/\/$/, ''))
      .sort();
    expect(await paths(trackedTree(repo.dir))).toEqual(expected);
    expect(expected).toContain('sub/secret/x');
    expect(expected).not.toContain('sub/tests/t');
  });

  it('may be passed over', async () => {
    const repo = await exported();
    expect(await paths(trackedTree(repo.dir, { exportIgnore: false, directories: false }))).toHaveLength(10);
  });

  it('holds from above the asked directory too', async () => {
    const repo = await exported();
    expect(await paths(trackedTree(path.join(repo.dir, 'sub')))).toEqual([
      '.gitattributes',
      'secret',
      'secret/x',
    ]);
    expect(await paths(trackedTree(path.join(repo.dir, 'tests')))).toEqual(['t']);
  });

  it('is what the repository says, not what this clone says', async () => {
    const repo = await exported();
    repo.write('.git/info/attributes', 'keep.tmp export-ignore\n');
    expect(await paths(trackedTree(repo.dir))).toContain('keep.tmp');
  });

  it('refuses export-subst, unless it is to be kept as it is', async () => {
    const repo = await testRepo();
    repo.write('.gitattributes', 'version.txt export-subst\n');
    repo.write('version.txt', '$Format:%H$');
    repo.commit();
    const found = await failure(trackedTree(repo.dir));
    expect(found).toMatchObject({
      code: 'ERR_REPRO_GIT_EXPORT_SUBST',
      message: expect.stringContaining('version.txt'),
    });
    expect(await paths(trackedTree(repo.dir, { exportSubst: 'keep' }))).toContain('version.txt');
  });

  it('refuses a Git LFS pointer where the file belongs', async () => {
    const repo = await testRepo();
    repo.write('.gitattributes', '*.bin filter=lfs diff=lfs merge=lfs -text\n');
    repo.write('a.bin', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 5\n`);
    repo.write('real.bin', 'content');
    repo.commit();
    const found = await failure(trackedTree(repo.dir));
    expect(found).toMatchObject({ code: 'ERR_REPRO_GIT_LFS', message: expect.stringContaining('a.bin') });
    expect(await paths(trackedTree(repo.dir, { lfs: 'keep' }))).toHaveLength(3);
    repo.write('a.bin', 'the file');
    expect(await paths(trackedTree(repo.dir))).toHaveLength(3);
  });

  it('refuses an attribute file without end', async () => {
    const repo = await testRepo();
    repo.write('.gitattributes', '#'.repeat(1024 * 1024));
    repo.commit();
    expect((await failure(trackedTree(repo.dir))).code).toBe('ERR_REPRO_TOO_LARGE');
  });
});
