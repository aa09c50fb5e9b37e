import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type ManifestOptions, make } from '@repro/make-vel-manifest';
import { schemaValidator, temporaryDirectory } from '@repro/testkit';
import { codeOf, gitEnv, input, options, testRepo } from './support.ts';

const fits = schemaValidator('vel_manifest');

async function provenance(more: Partial<ManifestOptions>) {
  const manifest = await make(input(), options({ env: gitEnv, ...more }));
  expect(fits(manifest)).toEqual([]);
  return manifest.provenance;
}

describe('the source', () => {
  it('is what git says, and the time that of the commit', async () => {
    const { dir, sha, git } = await testRepo();
    git('remote', 'add', 'origin', 'https://token@git.example/group/app.git');
    expect(await provenance({ directory: dir })).toMatchObject({
      git_sha: sha,
      git_ref: 'refs/heads/main',
      git_dirty: false,
      repository: 'https://git.example/group/app.git',
      build_timestamp: '2023-11-14T22:13:20Z',
    });
  });

  it('says when the work tree differs from the commit', async () => {
    const { dir, write } = await testRepo();
    write('untracked', '');
    expect((await provenance({ directory: dir })).git_dirty).toBe(false);
    write('a', 'changed');
    expect((await provenance({ directory: dir })).git_dirty).toBe(true);
  });

  it('has SOURCE_DATE_EPOCH before the commit’s time', async () => {
    const { dir } = await testRepo();
    const env = { ...gitEnv, SOURCE_DATE_EPOCH: '0' };
    expect((await provenance({ directory: dir, env })).build_timestamp).toBe('1970-01-01T00:00:00Z');
  });

  it('names no commit where there is none', async () => {
    const warnings: string[] = [];
    const warn = (line: string): void => void warnings.push(line);
    const { dir, write } = await testRepo();
    write('.gitignore', 'node_modules\n');
    mkdirSync(path.join(dir, 'node_modules'));
    writeFileSync(path.join(dir, 'node_modules/x'), '');
    const none = {
      artifact_sha256: expect.any(String),
      artifacts: expect.any(Array),
      builder: expect.any(Object),
    };
    expect(await provenance({ directory: await temporaryDirectory(), warn })).toEqual(none);
    expect(warnings).toEqual([]);
    expect(await provenance({ directory: path.join(dir, 'node_modules'), warn })).toEqual(none);
    expect(await provenance({ directory: dir, warn, env: { PATH: await temporaryDirectory() } })).toEqual(
      none,
    );
    expect(warnings).toEqual([
      expect.stringContaining('no commit of the repository around'),
      expect.stringContaining('git was not found'),
    ]);
  });

  it('fails where a repository is broken, rather than pass over it', async () => {
    const { dir, write } = await testRepo();
    write('.git/config', '[core');
    expect(await codeOf(provenance({ directory: dir }))).toBe('ERR_REPRO_GIT_CONFIG');
  });

  it('must be the commit that is stated', async () => {
    const { dir, sha } = await testRepo();
    const stated = (gitSha: string, directory?: string) => provenance({ gitSha, directory });
    expect((await stated(sha, dir)).git_sha).toBe(sha);
    expect((await stated(sha.toUpperCase(), dir)).git_sha).toBe(sha);
    expect((await stated(sha)).git_sha).toBe(sha);
    expect((await stated('ab'.repeat(32))).git_sha).toBe('ab'.repeat(32));
    expect(await codeOf(stated('f'.repeat(40), dir))).toBe('ERR_REPRO_VEL_GIT_SHA');
    for (const wrong of ['', 'HEAD', sha.slice(0, 39), `${sha}0`, 'g'.repeat(40), `${sha}\n`, '--all']) {
      expect(await codeOf(stated(wrong, dir))).toBe('ERR_REPRO_VEL_GIT_SHA');
    }
  });

  it('takes a stated ref and URL, when they are such', async () => {
    const gitSha = 'ab'.repeat(20);
    const given = { gitSha, gitRef: 'refs/tags/v1', repository: 'https://user:secret@h.example/r' };
    expect(await provenance(given)).toMatchObject({
      git_ref: 'refs/tags/v1',
      repository: 'https://h.example/r',
    });
    for (const gitRef of ['main', 'v1', 'refs/heads/a b', 'refs/heads/..', 'refs/', '']) {
      expect(await codeOf(provenance({ gitRef }))).toBe('ERR_REPRO_VEL_GIT_REF');
    }
    for (const repository of ['/home/me/x', '', 'file:///x']) {
      expect(await codeOf(provenance({ repository }))).toBe('ERR_REPRO_VEL_REPOSITORY');
    }
  });

  it('takes the CI’s word on ref and URL only about the commit that is checked out', async () => {
    const { dir, sha, git } = await testRepo();
    git('checkout', '-q', '--detach');
    const ci = {
      ...gitEnv,
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_REF: 'refs/tags/v1.2.3',
    };
    const told = { git_ref: 'refs/tags/v1.2.3', repository: 'https://github.com/o/r' };
    expect(await provenance({ directory: dir, env: { ...ci, GITHUB_SHA: sha } })).toMatchObject(told);
    const warnings: string[] = [];
    const other = { ...ci, GITHUB_SHA: 'f'.repeat(40) };
    const found = await provenance({ directory: dir, env: other, warn: (line) => void warnings.push(line) });
    expect(found).not.toHaveProperty('git_ref');
    expect(found).not.toHaveProperty('repository');
    expect(warnings).toEqual([expect.stringContaining('the CI says that it checked out ffff')]);
  });
});
