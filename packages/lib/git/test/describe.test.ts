import path from 'node:path';
import { expect, it, describe as suite } from '@jest/globals';
import { type Commit, commitCount, commitOf, describe, tagsOf } from '@repro/git';
import { temporaryDirectory } from '@repro/testkit';
import { failure, type TestRepo, testRepo } from './repo.ts';

/** What git itself says, as a peer. */
function peer(repo: TestRepo, ...args: string[]): { tag: string; distance: number } {
  const match = /^(.*)-(\d+)-g[0-9a-f]+$/.exec(repo.git('describe', '--tags', '--long', ...args).trim());
  return { tag: match?.[1] ?? '', distance: Number(match?.[2]) };
}

function number(tag: string): number {
  return Number(tag.split('.')[1]);
}

suite('describe', () => {
  it('agrees with git describe along a history with merges', async () => {
    const repo = await testRepo();
    repo.commit('1');
    repo.git('tag', 'v0.1.0');
    repo.commit('2');
    repo.git('checkout', '-q', '-b', 'side');
    repo.commit('3');
    repo.git('tag', '-a', '-m', 'x', 'v0.2.0-rc.1');
    repo.commit('4');
    repo.git('checkout', '-q', 'main');
    repo.commit('5');
    expect(await describe(repo.dir)).toEqual(peer(repo));
    repo.git('merge', '-q', '--no-ff', '-m', 'm', 'side');
    expect(await describe(repo.dir)).toEqual(peer(repo));
    expect((await describe(repo.dir))?.tag).toBe('v0.2.0-rc.1');
  });

  it('gives no tag where there is none', async () => {
    const repo = await testRepo();
    expect(await describe(repo.dir)).toBeUndefined();
    repo.commit();
    expect(await describe(repo.dir)).toBeUndefined();
    repo.git('tag', 'other');
    expect(await describe(repo.dir, { prefix: 'v' })).toBeUndefined();
    repo.commit();
    expect(await describe(repo.dir, { accept: () => false })).toBeUndefined();
  });

  it('takes the greatest of several tags of one commit', async () => {
    const repo = await testRepo();
    repo.commit();
    for (const tag of ['v1.9.0', 'v1.10.0', 'v1.2.0']) repo.git('tag', tag);
    const options = { compare: (a: string, b: string) => number(a) - number(b) };
    expect(await describe(repo.dir, options)).toEqual({ tag: 'v1.10.0', distance: 0 });
    repo.commit();
    expect(await describe(repo.dir, options)).toEqual({ tag: 'v1.10.0', distance: 1 });
    expect(await describe(repo.dir)).toEqual({ tag: 'v1.9.0', distance: 1 });
  });

  it('keeps to a prefix, also one with the characters of a glob', async () => {
    const repo = await testRepo();
    repo.commit();
    repo.git('tag', '@scope/pkg@1.0.0');
    repo.commit();
    repo.git('tag', '@scope/other@2.0.0');
    expect(await describe(repo.dir, { prefix: '@scope/pkg@' })).toEqual({
      tag: '@scope/pkg@1.0.0',
      distance: 1,
    });
    expect(await describe(repo.dir, { prefix: '@scope/*@' })).toBeUndefined();
  });

  it('passes over tags that do not count', async () => {
    const repo = await testRepo();
    repo.commit();
    repo.git('tag', 'v1.0.0');
    for (const tag of ['nightly', 'v[x', 'deploy*']) {
      repo.commit();
      repo.git('tag', tag.replace(/[[*]/g, '-'));
    }
    expect(await describe(repo.dir, { accept: (tag) => /^v\d/.test(tag) })).toEqual({
      tag: 'v1.0.0',
      distance: 3,
    });
  });

  it('does not guess in a shallow clone, but knows an exact tag', async () => {
    const repo = await testRepo();
    repo.commit();
    repo.git('tag', 'v1.0.0');
    repo.commit();
    const clone = path.join(await temporaryDirectory(), 'clone');
    repo.git('clone', '-q', '--depth=1', `file://${repo.dir}`, clone);
    const { code, hint } = await failure(describe(clone));
    expect(code).toBe('ERR_REPRO_GIT_SHALLOW');
    expect(hint).toContain('fetch-depth: 0');
    expect((await failure(commitCount(clone))).code).toBe('ERR_REPRO_GIT_SHALLOW');
    expect(await commitCount(repo.dir)).toBe(2);
    repo.git('tag', 'v1.1.0');
    repo.git('-C', clone, 'fetch', '-q', '--depth=1', 'origin', 'tag', 'v1.1.0');
    expect(await describe(clone)).toEqual({ tag: 'v1.1.0', distance: 0 });
  });

  it('knows a tag of a tag', async () => {
    const repo = await testRepo();
    const tagged = repo.commit();
    repo.git('tag', '-a', '-m', 'x', 'signed');
    repo.git('tag', '-a', '-m', 'x', 'v1.0.0', 'signed');
    repo.git('tag', '-a', '-m', 'x', 'v1.0.1', 'v1.0.0');
    repo.git('tag', '-d', 'v1.0.0');
    expect(await tagsOf(repo.dir, tagged)).toEqual(['signed', 'v1.0.1']);
    const accept = (tag: string) => tag.startsWith('v');
    expect(await describe(repo.dir, { accept })).toEqual({ tag: 'v1.0.1', distance: 0 });
    repo.commit();
    expect(await describe(repo.dir, { accept })).toEqual({ tag: 'v1.0.1', distance: 1 });
    repo.git('pack-refs', '--all');
    expect(await describe(repo.dir, { accept })).toEqual({ tag: 'v1.0.1', distance: 1 });
  });

  it('tells a tag by the name that it has, not by the one that it was made with', async () => {
    const repo = await testRepo();
    repo.commit();
    repo.git('tag', '-a', '-m', 'x', 'v2.0.0');
    repo.git('tag', 'v1.0.0', 'v2.0.0');
    repo.git('tag', '-d', 'v2.0.0');
    repo.commit();
    // git prints what the tag object says of itself.
    expect(peer(repo)).toEqual({ tag: 'v2.0.0', distance: 1 });
    expect(await describe(repo.dir)).toEqual({ tag: 'v1.0.0', distance: 1 });
    repo.git('checkout', '-q', '-b', 'side');
    repo.commit();
    repo.git('tag', 'v2.0.0');
    repo.git('checkout', '-q', 'main');
    expect(await describe(repo.dir)).toEqual({ tag: 'v1.0.0', distance: 1 });
    expect(await describe(repo.dir, { accept: (tag) => tag !== 'v1.0.0' })).toBeUndefined();
  });

  it('tells of the commit that the caller knows, also when HEAD has moved on', async () => {
    const repo = await testRepo();
    repo.commit();
    repo.git('tag', 'v1.0.0');
    repo.commit();
    const head = (await commitOf(repo.dir, 'HEAD')) as Commit;
    repo.commit();
    expect(await describe(repo.dir, { head })).toEqual({ tag: 'v1.0.0', distance: 1 });
  });

  it('does not follow replacement refs', async () => {
    const repo = await testRepo();
    const first = repo.commit('1');
    repo.git('tag', 'v1');
    repo.commit('2');
    const head = repo.commit('3');
    repo.git('replace', head, first);
    expect(await describe(repo.dir)).toEqual({ tag: 'v1', distance: 2 });
  });
});
