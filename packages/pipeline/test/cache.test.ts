import { chmod, cp, mkdir, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RunRecord } from '@repro/evidence';
import type { Report } from '@repro/report';
import { runProcess, temporaryDirectory } from '@repro/testkit';
import { contents, json, lasting, project, repro as run, sourceTree } from './support.ts';

/** The checks of the source alone, however it is archived. */
const OF_THE_SOURCE = ['permissions-lint', 'pins-manifest-check', 'secret-lint'];

/** The steps that are pure: each depends on what it is given and on nothing else. */
const PURE = [
  'det-tar',
  'json-canonical-check.snapshot',
  'json-canonical-check.vel_manifest',
  'permissions-lint',
  'pins-manifest-check',
  'safe-paths-check',
  'secret-lint',
  'vel-validator',
  'verify-gzip-header',
  'verify-tar-determinism',
];

const OTHER_POLICY = '{"schema_version":"1.0","exemptions":[]}';

const PINS = '| Action | Version | Commit |\n|---|---|---|\n';

let env: Record<string, string>;
let cache: string;

beforeEach(async () => {
  const home = await temporaryDirectory();
  env = { HOME: home, XDG_CACHE_HOME: path.join(home, 'cache'), XDG_STATE_HOME: path.join(home, 'state') };
  cache = path.join(home, 'cache/repro-pack');
});

const repro = (args: readonly string[], more: Record<string, string> = {}) =>
  run(args, { env: { ...env, ...more } });
const release = async (root: string, ...flags: string[]) => {
  const outcome = await repro(['release', root, ...flags]);
  expect({ status: outcome.status, told: outcome.status === 0 ? '' : outcome.stdout.toString() }).toEqual({
    status: 0,
    told: '',
  });
  return outcome;
};
const dist = async (root: string) => lasting(await contents(path.join(root, 'dist')));
const cachedSteps = async (root: string) =>
  (await json<RunRecord>(root, 'run_record.json')).steps
    .filter(({ cached_from: from }) => from !== undefined)
    .map(({ name }) => name)
    .sort();
const objects = async (): Promise<string[]> => {
  const found = await readdir(path.join(cache, 'objects'), { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
};

/** The object of the artifact: the only one that begins as gzip does. */
async function artifactObject(): Promise<string> {
  for (const file of await objects())
    if ((await readFile(file)).subarray(0, 2).toString('hex') === '1f8b') return file;
  throw new Error('the cache holds no artifact');
}

describe('the cache', () => {
  it('gives the second run the same bytes, and the record says which run made them', async () => {
    const root = await sourceTree();
    await release(root);
    const first = await json<RunRecord>(root, 'run_record.json');
    const before = await dist(root);
    expect(await cachedSteps(root)).toEqual([]);
    await release(root);
    expect(await dist(root)).toEqual(before);
    expect(await cachedSteps(root)).toEqual(PURE);
    const second = await json<RunRecord>(root, 'run_record.json');
    for (const step of second.steps.filter(({ cached_from: from }) => from)) {
      expect(step.cached_from).toBe(first.run_id);
      const { policy, outputs, inputs, report, status } =
        first.steps.find(({ name }) => name === step.name) ?? {};
      expect(step).toMatchObject({
        outputs,
        inputs,
        status,
        ...(policy && { policy }),
        ...(report && { report }),
      });
    }
    await release(root);
    expect(
      (await json<RunRecord>(root, 'run_record.json')).steps.find(({ name }) => name === 'det-tar')
        ?.cached_from,
    ).toBe(first.run_id);
  });

  it('is not used or filled with --no-cache', async () => {
    const root = await sourceTree();
    await release(root, '--no-cache');
    await expect(readdir(cache)).rejects.toMatchObject({ code: 'ENOENT' });
    await release(root);
    await release(root, '--no-cache');
    expect(await cachedSteps(root)).toEqual([]);
  });

  it.each([
    ['another level', ['--level', '2'], ['json-canonical-check.snapshot', ...OF_THE_SOURCE]],
    ['another name', ['--compression', 'none'], ['json-canonical-check.snapshot', ...OF_THE_SOURCE]],
    ['strictness', ['--strict'], []],
    ['other threads', ['--workers', '1'], PURE],
  ])('knows what a result depends on: %s', async (_, flags, kept) => {
    const root = await sourceTree();
    await release(root);
    await release(root, ...flags);
    expect(await cachedSteps(root)).toEqual(kept);
  });

  it('sees every change of the source', async () => {
    const root = await sourceTree();
    await release(root);
    const file = path.join(root, 'src/a.txt');
    const { atime, mtime } = await stat(file);
    await writeFile(file, 'b\n');
    await utimes(file, atime, mtime);
    await release(root);
    expect(await cachedSteps(root)).toEqual([]);
    expect((await repro(['verify', root])).status).toBe(0);
  });

  it.each([
    [
      'a bit that no snapshot holds',
      'permissions-lint',
      (root: string) => chmod(path.join(root, 'src/a.txt'), 0o666),
    ],
    ['a bit of a folder', 'permissions-lint', (root: string) => chmod(path.join(root, 'src'), 0o777)],
    [
      'its policy',
      'permissions-lint',
      (root: string) => writeFile(path.join(root, '../perms.json'), OTHER_POLICY),
    ],
    [
      'its pins',
      'pins-manifest-check',
      (root: string) => writeFile(path.join(root, '../pins.md'), `# Pins\n\n${PINS}`),
    ],
  ])('knows what a check of the source depends on beside its files: %s', async (_, name, change) => {
    const security = { permissions_policy: '../perms.json', pins_manifest: '../pins.md' };
    const root = await project({ security });
    await writeFile(path.join(root, '../perms.json'), '{"schema_version":"1.0"}');
    await writeFile(path.join(root, '../pins.md'), PINS);
    await release(root);
    await change(root);
    await repro(['release', root]);
    expect(await cachedSteps(root)).toEqual(PURE.filter((step) => step !== name));
  });

  it('calls a schema by the name that it has now', async () => {
    const root = await sourceTree();
    for (const name of ['one.json', 'two.json']) {
      await writeFile(path.join(root, '..', name), '{"unheardOf":true}');
      await release(root, '--schema', `../${name}`);
      const { findings } = await json<Report>(root, 'checks/vel-validator.json');
      const remark = findings.find(({ code }) => code === 'vel/schema-remark');
      expect(remark?.at?.path).toBe(`../${name}`);
    }
  });

  it('tells the files of a step in the order in which it wrote them', async () => {
    const security = { permissions_policy: '../perms.json', pins_manifest: '../pins.md' };
    const root = await project({ security });
    await writeFile(path.join(root, '../perms.json'), OTHER_POLICY);
    await writeFile(path.join(root, '../pins.md'), PINS);
    const outputs = async () => {
      await release(root);
      const { steps } = await json<RunRecord>(root, 'run_record.json');
      const found = steps.filter(({ name }) => OF_THE_SOURCE.includes(name));
      return found.map((step) => step.outputs);
    };
    const first = await outputs();
    expect(await outputs()).toEqual(first);
    expect(await cachedSteps(root)).toEqual(PURE);
  });

  const SECRET = ['AKIA', 'Q3EGRTHYJ4XKLMN7'].join('');
  it.each([
    ['the mode of a file', 'permissions-lint', 'chmod 666 src/a.txt', 'chmod 644 src/a.txt'],
    ['the mode of a folder', 'permissions-lint', 'chmod 777 src', 'chmod 755 src'],
    [
      'the content of a file',
      'secret-lint',
      `touch -r src/a.txt ../then; echo ${SECRET} > src/a.txt`,
      'echo a > src/a.txt; touch -r ../then src/a.txt',
    ],
    ['a file that comes and goes', 'secret-lint', `echo ${SECRET} > src/new`, 'rm src/new'],
    ['one beside all others', 'secret-lint', `echo ${SECRET} > new`, 'rm new'],
    ['what git tracks', 'secret-lint', 'git add untracked', 'git rm -q --cached untracked'],
  ])(
    'keeps nothing that was found in a source that was something else meanwhile: %s',
    async (_, step, there, back) => {
      const root = await sourceTree();
      await chmod(path.join(root, 'src'), 0o755);
      if (there.startsWith('git')) {
        const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
        for (const args of [['init'], ['add', '.'], ['commit', '-m', 'first']])
          await runProcess('git', [...who, ...args], { cwd: root });
        await writeFile(path.join(root, 'untracked'), SECRET);
      }
      const hook = (script: string) => [{ command: ['sh', '-c', script] }];
      const hooks = { pre_validate: hook(there), pre_compliance: hook(back) };
      const config = path.join(root, '../hooks.json');
      await writeFile(config, JSON.stringify({ hooks }));
      expect((await repro(['release', root, '--config', config])).status).toBe(2);
      const { steps } = await json<RunRecord>(root, 'run_record.json');
      expect(steps.find(({ name }) => name === step)).toMatchObject({ status: 'fail' });
      await release(root);
      expect(await cachedSteps(root)).toEqual(PURE.filter((name) => !OF_THE_SOURCE.includes(name)));
    },
  );

  it('is found by another copy of the same tree', async () => {
    const root = await sourceTree();
    const copy = path.join(await temporaryDirectory(), 'copy');
    await cp(root, copy, { recursive: true, verbatimSymlinks: true });
    await release(root);
    await release(copy);
    expect(await cachedSteps(copy)).toEqual(PURE);
    expect(await dist(copy)).toEqual(await dist(root));
  });

  it('keeps also what failed, so that it fails again', async () => {
    const root = await sourceTree();
    await writeFile(path.join(root, 'SRC'), 'collides with src where case does not count');
    expect((await repro(['release', root])).status).toBe(2);
    const again = await repro(['release', root]);
    expect(again.status).toBe(2);
    expect(again.stdout.toString()).toMatch(/safe-paths-check: artifact\.tar\.gz: fail[\s\S]*SRC/);
    expect(await cachedSteps(root)).toContain('safe-paths-check');
  });

  it('does not take what a step has warned of for silence', async () => {
    const root = await sourceTree();
    await writeFile(path.join(root, 'aux'), '');
    const first = await repro(['release', root]);
    const second = await repro(['release', root]);
    const warnings = (text: string) => text.split('\n').filter((line) => line.includes('warning: aux'));
    expect(warnings(first.stderr).length).toBeGreaterThan(0);
    expect(warnings(second.stderr)).toEqual(warnings(first.stderr));
  });
});

describe('a cache that was tampered with', () => {
  it.each([
    ['was changed', async (file: string) => writeFile(file, 'something else')],
    ['lost its end', async (file: string) => truncate(file, 40)],
    ['is empty', async (file: string) => truncate(file, 0)],
  ])('is found out when an artifact %s: it is told, made again and mended', async (_, harm) => {
    const root = await sourceTree();
    await release(root);
    const before = await dist(root);
    await harm(await artifactObject());
    const { stderr } = await release(root);
    expect(stderr).toMatch(/warning: the cache holds artifact\.tar\.gz, which was changed/);
    expect(await dist(root)).toEqual(before);
    expect(await cachedSteps(root)).not.toContain('det-tar');
    await release(root);
    expect(await cachedSteps(root)).toEqual(PURE);
  });

  it('is found out when an artifact is missing', async () => {
    const root = await sourceTree();
    await release(root);
    const before = await dist(root);
    await rm(await artifactObject());
    await release(root);
    expect(await dist(root)).toEqual(before);
    expect(await cachedSteps(root)).not.toContain('det-tar');
  });

  it('is found out when an entry is edited, even by one who knows the form but not the key', async () => {
    const root = await sourceTree();
    await release(root);
    const before = await dist(root);
    const folder = path.join(cache, 'entries');
    for (const name of await readdir(folder, { recursive: true })) {
      const file = path.join(folder, name);
      if (!(await stat(file)).isFile()) continue;
      await writeFile(file, (await readFile(file, 'utf8')).replace('"status":"pass"', '"status":"fail"'));
    }
    const { stderr } = await release(root);
    expect(stderr.match(/an entry that this user has not stored, or that was changed since/g)?.length).toBe(
      PURE.length,
    );
    expect(await dist(root)).toEqual(before);
    expect(await cachedSteps(root)).toEqual([]);
  });

  it('is found out when an entry stands in for another', async () => {
    const root = await sourceTree();
    await release(root);
    const entries = (await readdir(path.join(cache, 'entries'), { recursive: true })).filter(
      (name) => name.length > 10,
    );
    const bytes = await readFile(path.join(cache, 'entries', entries[0] as string));
    for (const name of entries.slice(1)) await writeFile(path.join(cache, 'entries', name), bytes);
    const { stderr } = await release(root);
    expect(stderr).toContain('an entry that was moved');
    expect(await cachedSteps(root)).toHaveLength(1);
  });

  it('is not believed about the digests of files', async () => {
    const root = await sourceTree();
    // The digest of a file that is younger than the clock's tick is not kept.
    await new Promise((resolve) => setTimeout(resolve, 2200));
    await release(root);
    const before = await dist(root);
    const [file] = (await readdir(path.join(cache, 'trees'))).map((name) => path.join(cache, 'trees', name));
    await writeFile(
      file as string,
      (await readFile(file as string, 'latin1')).replaceAll(/[0-9a-f]{64} /g, `${'0'.repeat(64)} `),
      'latin1',
    );
    const { stderr } = await release(root);
    expect(stderr).toContain('every file is read');
    expect(await dist(root)).toEqual(before);
  });

  it('of another user is nobody’s: runners that share one share the key', async () => {
    const root = await sourceTree();
    await release(root);
    const elsewhere = { XDG_STATE_HOME: await temporaryDirectory() };
    expect((await repro(['release', root], elsewhere)).stderr).toContain('this user has not stored');
    expect(await cachedSteps(root)).toEqual([]);
    const key = { REPRO_CACHE_KEY: 'k'.repeat(32) };
    await repro(['release', root], key);
    await repro(['release', root], { ...key, XDG_STATE_HOME: await temporaryDirectory() });
    expect(await cachedSteps(root)).toEqual(PURE);
  });

  it('is not used with a key that is too short to share, and keeps what the others stored', async () => {
    const root = await sourceTree();
    const key = { REPRO_CACHE_KEY: 'k'.repeat(32) };
    await repro(['release', root], key);
    const { status, stderr } = await repro(['release', root], { REPRO_CACHE_KEY: 'k'.repeat(31) });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringContaining('there is no cache: REPRO_CACHE_KEY is shorter than 32 characters'),
    });
    await repro(['release', root], key);
    expect(await cachedSteps(root)).toEqual(PURE);
  });
});

describe('the place of the cache', () => {
  it('is the user’s own, and its key is for nobody else', async () => {
    const root = await sourceTree();
    await release(root);
    expect((await readdir(cache)).sort()).toEqual(['entries', 'objects', 'trees']);
    const key = await stat(path.join(env['XDG_STATE_HOME'] as string, 'repro-pack/cache.key'));
    expect(key.mode & 0o777).toBe(0o600);
  });

  it('has a new key where a crash left an empty one, which everybody would know', async () => {
    const root = await sourceTree();
    const key = path.join(env['XDG_STATE_HOME'] as string, 'repro-pack/cache.key');
    await mkdir(path.dirname(key), { recursive: true });
    await writeFile(key, '');
    await release(root);
    expect((await readFile(key, 'utf8')).length).toBeGreaterThanOrEqual(32);
  });

  it('may lie in the source, and is not captured there', async () => {
    const root = await sourceTree();
    for (let i = 0; i < 2; i++) await release(root, '--cache-dir', '.repro/cache');
    expect(await cachedSteps(root)).toEqual(PURE);
    expect(await readFile(path.join(root, 'dist/snapshot.json'), 'utf8')).not.toContain('"path":".repro');
  });

  it('need not be writable', async () => {
    const root = await sourceTree();
    await mkdir(path.dirname(cache), { recursive: true });
    await writeFile(cache, 'a file in its place');
    const { stderr } = await release(root);
    expect(stderr).toMatch(/warning: the cache was not written/);
  });

  it('holds no more than it may: what was not used for longest goes first', async () => {
    const root = await sourceTree();
    await writeFile(path.join(root, 'noise'), await randomText(700_000));
    await release(root, '--cache-size', '1');
    const old = await artifactObject();
    const past = new Date(Date.now() - 60_000);
    for (const file of await objects()) await utimes(file, past, past);
    await writeFile(path.join(root, 'noise'), await randomText(700_000));
    await release(root, '--cache-size', '1');
    const sizes = await Promise.all((await objects()).map(async (file) => (await stat(file)).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1024 * 1024);
    await expect(stat(old)).rejects.toMatchObject({ code: 'ENOENT' });
    expect((await repro(['verify', root])).status).toBe(0);
  });

  it('is shared by runs at the same time', async () => {
    const root = await sourceTree();
    await release(root);
    const runs = await Promise.all(
      [0, 1, 2, 3].map((i) => repro(['release', root, '--output-dir', `../out-${i}`])),
    );
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
    for (const { stderr } of runs) expect(stderr).not.toContain('warning');
    const leftovers = await runProcess('find', [cache, '-name', '*.tmp']);
    expect(leftovers.stdout.toString()).toBe('');
  });
});

/** Bytes that do not compress. */
async function randomText(size: number): Promise<Buffer> {
  const { randomBytes } = await import('node:crypto');
  return randomBytes(size);
}
