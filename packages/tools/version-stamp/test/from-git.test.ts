import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { schemaValidator, temporaryDirectory } from '@repro/testkit';
import { compareVersions, make, parseVersion, type StampOptions } from '@repro/version-stamp';
import { type TestRepo, testRepo } from './repo.ts';

const fits = schemaValidator('version-stamp');

async function stamp(repo: TestRepo, options: StampOptions = {}) {
  const document = await make({ kind: 'git' }, { directory: repo.dir, ...options });
  expect(fits(document)).toEqual([]);
  return document;
}

/** A repository with a tag and some commits after it. */
async function after(tag: string, distance: number): Promise<{ repo: TestRepo; short: string }> {
  const repo = await testRepo();
  repo.write('a', 'x');
  let sha = repo.commit();
  repo.git('tag', tag);
  for (let i = 0; i < distance; i++) sha = repo.commit();
  return { repo, short: sha.slice(0, 7) };
}

describe('the version of a tagged commit', () => {
  it.each(['1.2.3', 'v1.2.3', 'v1.2.3-rc.1', '1.0rc1', '2024.05.1', 'v24.04'])(
    'is the tag: %s',
    async (tag) => {
      const { repo } = await after(tag, 0);
      expect(await stamp(repo)).toMatchObject({
        version: tag,
        source: 'git',
        git: { tag, distance: 0, dirty: false },
      });
    },
  );

  it('is the greatest of its tags, by the order of versions', async () => {
    const { repo } = await after('v1.9.0', 0);
    for (const tag of ['v1.10.0', 'v1.10.0-rc.1', 'v1.2.0', 'nightly', 'v']) repo.git('tag', tag);
    expect((await stamp(repo)).version).toBe('v1.10.0');
  });
});

describe('the version of what came after a tag', () => {
  it.each([
    ['v1.2.3', 'v1.2.4-dev.4+gCOMMIT'],
    ['1.2.3', '1.2.4-dev.4+gCOMMIT'],
    ['1.2.3-rc.1', '1.2.3-rc.1.dev.4+gCOMMIT'],
    ['1.2.3+build.7', '1.2.4-dev.4+gCOMMIT'],
    ['1.2', '1.3.dev4+gCOMMIT'],
    ['1.2rc1', '1.2rc2.dev4+gCOMMIT'],
    ['1.2.post1', '1.2.post2.dev4+gCOMMIT'],
    ['1.2.dev3', '1.2.dev7+gCOMMIT'],
    ['1.2rc1.dev1', '1.2rc1.dev5+gCOMMIT'],
    ['2024.05.1', '2024.05.1+4.gCOMMIT'],
    ['v24.04', 'v24.04+4.gCOMMIT'],
  ])('%s is %s', async (tag, expected) => {
    const { repo, short } = await after(tag, 4);
    const found = await stamp(repo);
    expect(found.version).toBe(expected.replace('COMMIT', short));
    expect(found.git).toMatchObject({ tag, distance: 4 });
  });

  it.each([
    ['semver', '1.2.3', '1.2.4-rc.1', '1.2.4'],
    ['semver', '1.2.3-rc.1', '1.2.3-rc.2', '1.2.3'],
    ['semver', '1.2.3-beta', '1.2.3-rc', '1.2.3'],
    ['pep440', '1.2', '1.3a1', '1.3'],
    ['pep440', '1.2rc1', '1.2rc2', '1.2'],
    ['pep440', '1.2.post1', '1.2.post2', '1.2.1'],
    ['pep440', '1.2.dev3', '1.2a1', '1.2'],
    ['calver', '2024.05.1', '2024.05.2', '2024.06.1'],
  ] as const)('stands between (%s) %s and %s', async (scheme, tag, next, release) => {
    const versions: string[] = [tag];
    const repo = await testRepo();
    repo.commit();
    repo.git('tag', tag);
    for (let i = 0; i < 11; i++) {
      repo.commit();
      if (i === 0 || i === 8 || i === 10) versions.push((await stamp(repo, { scheme })).version);
    }
    const parsed = [...versions, next, release].map((text) => parseVersion(text, { scheme }));
    for (const [i, version] of parsed.entries()) {
      for (const other of parsed.slice(i + 1)) {
        expect([version.text, other.text, compareVersions(version, other)]).toEqual([
          version.text,
          other.text,
          expect.any(Number),
        ]);
        expect(compareVersions(version, other)).toBeLessThan(0);
      }
    }
  });

  it('does not depend on how git is told to abbreviate, nor on a clone', async () => {
    const { repo } = await after('v1.0.0', 2);
    const before = await stamp(repo);
    repo.git('config', 'core.abbrev', '20');
    const clone = path.join(await temporaryDirectory(), 'clone');
    repo.git('clone', '-q', repo.dir, clone);
    expect(await stamp(repo)).toEqual(before);
    expect((await make({ kind: 'git' }, { directory: clone })).version).toBe(before.version);
  });

  it.each([
    ['v1.2.3', 'v1.2.4-dev.0+gCOMMIT.dirty'],
    ['1.2', '1.3.dev0+gCOMMIT.dirty'],
    ['2024.05.1', '2024.05.1+0.gCOMMIT.dirty'],
  ])('in a changed work tree at %s is %s', async (tag, expected) => {
    const { repo, short } = await after(tag, 0);
    repo.write('a', 'changed');
    const found = await stamp(repo);
    expect(found).toMatchObject({ version: expected.replace('COMMIT', short), git: { dirty: true } });
  });

  it('has the tag and the distance of git describe', async () => {
    const { repo } = await after('v0.1.0', 3);
    repo.git('checkout', '-q', '-b', 'side');
    repo.commit();
    repo.git('tag', 'v0.2.0-rc.1');
    repo.commit();
    repo.git('checkout', '-q', 'main');
    repo.git('merge', '-q', '--no-ff', '-m', 'm', 'side');
    const peer = repo.git('describe', '--tags', '--long').trim();
    const { git } = await stamp(repo);
    expect(peer.startsWith(`${git?.tag}-${git?.distance}-g`)).toBe(true);
  });
});

describe('a tag prefix', () => {
  it('keeps the packages of a monorepo apart', async () => {
    const { repo, short } = await after('@scope/core@1.0.0', 1);
    repo.git('tag', 'cli@v3.0.0');
    repo.git('tag', 'v9.0.0');
    expect((await stamp(repo, { tagPrefix: '@scope/core@' })).version).toBe(`1.0.1-dev.1+g${short}`);
    expect(await stamp(repo, { tagPrefix: 'cli@' })).toMatchObject({
      version: 'v3.0.0',
      git: { tag: 'cli@v3.0.0' },
    });
    expect((await stamp(repo)).version).toBe('v9.0.0');
  });
});

function at(directory: string) {
  return make({ kind: 'git' }, { directory, base: '0.0.0' });
}

describe('without a version tag', () => {
  it('it is an error, or what is counted from a base', async () => {
    const repo = await testRepo();
    repo.commit();
    repo.git('tag', 'not-a-version');
    const short = repo.commit().slice(0, 7);
    const options = { directory: repo.dir };
    await expect(make({ kind: 'git' }, options)).rejects.toMatchObject({
      code: 'ERR_REPRO_VERSION_UNTAGGED',
      hint: expect.stringContaining('--base'),
    });
    expect((await stamp(repo, { base: '0.0.0' })).version).toBe(`0.0.1-dev.2+g${short}`);
    expect((await stamp(repo, { base: '0.1', scheme: 'pep440' })).version).toBe(`0.2.dev2+g${short}`);
    await expect(make({ kind: 'git' }, { ...options, base: 'x' })).rejects.toMatchObject({
      code: 'ERR_REPRO_VERSION_INVALID',
    });
  });

  it('or without a commit, or history, or repository, it is an error', async () => {
    const repo = await testRepo();
    await expect(at(repo.dir)).rejects.toMatchObject({ code: 'ERR_REPRO_GIT_REVISION' });
    repo.commit();
    repo.commit();
    const clone = path.join(await temporaryDirectory(), 'clone');
    repo.git('clone', '-q', '--depth=1', `file://${repo.dir}`, clone);
    await expect(at(clone)).rejects.toMatchObject({ code: 'ERR_REPRO_GIT_SHALLOW' });
    await expect(at(await temporaryDirectory())).rejects.toMatchObject({
      code: 'ERR_REPRO_GIT_NOT_REPOSITORY',
    });
  });
});
