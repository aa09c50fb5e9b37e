import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import {
  appendFile,
  copyFile,
  mkdir,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import * as pipeline from '@repro/pipeline';
import { needs, runProcess, temporaryDirectory } from '@repro/testkit';
import { contents, home, lasting, repro, sourceTree } from './support.ts';

const FILES = [
  'SHA256SUMS',
  'VERSION',
  'artifact.tar.gz',
  'checks/json-canonical-check.snapshot.json',
  'checks/json-canonical-check.vel_manifest.json',
  'checks/permissions-lint.json',
  'checks/pins-manifest-check.json',
  'checks/rbom-check.json',
  'checks/safe-paths-check.json',
  'checks/secret-lint.json',
  'checks/vel-validator.json',
  'checks/verify-gzip-header.json',
  'checks/verify-tar-determinism.json',
  'evidence.html',
  'evidence.json',
  'policy_trace.json',
  'release.evidence.tar',
  'release_bom.cdx.json',
  'release_bom.json',
  'run_record.json',
  'slsa_attestation.json',
  'snapshot.json',
  'summary.md',
  'vel_manifest.json',
];

async function git(cwd: string, ...args: string[]): Promise<void> {
  const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = await runProcess('git', [...identity, ...args], { cwd });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
}

/** What lies in dist/ beside what a run that did not end well left for a look. */
async function released(root: string): Promise<Record<string, string>> {
  const all = Object.entries(await contents(path.join(root, 'dist')));
  return Object.fromEntries(all.filter(([name]) => !/^(?:failed|\.staging-[0-9a-f]+)\//.test(name)));
}

describe('repro release', () => {
  needs('sha256sum')('makes every file, all checks pass, and sha256sum agrees', async () => {
    const root = await sourceTree();
    const { status, stdout, stderr } = await repro(['release', root]);
    expect({ status, stderr: status === 0 ? '' : stderr + stdout.toString() }).toEqual({
      status: 0,
      stderr: '',
    });
    expect(Object.keys(await contents(path.join(root, 'dist')))).toEqual(FILES);
    const sums = await runProcess('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], {
      cwd: path.join(root, 'dist'),
    });
    expect(sums.status).toBe(0);
    expect(stdout.toString()).toContain('release passed: 20 of 20 steps passed');
  });

  it('gives the same bytes again, with other threads and in another time zone', async () => {
    const root = await sourceTree();
    await repro(['release', root]);
    const first = lasting(await contents(path.join(root, 'dist')));
    const env = { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' };
    expect((await repro(['release', root, '--workers', '1'], { env })).status).toBe(0);
    expect(lasting(await contents(path.join(root, 'dist')))).toEqual(first);
  });

  it('keeps its own output out of the release, wherever it lies in the tree', async () => {
    const root = await sourceTree();
    await repro(['release', root, '--output-dir', 'out/here']);
    expect((await repro(['release', root, '--output-dir', 'out/here'])).status).toBe(0);
    expect(await readFile(path.join(root, 'out/here/snapshot.json'), 'utf8')).not.toContain(
      'artifact.tar.gz',
    );
  });

  it('keeps it out by whatever links it is named', async () => {
    const root = await sourceTree();
    const elsewhere = await temporaryDirectory();
    await mkdir(path.join(root, 'sub'));
    await symlink('sub', path.join(root, 'in'));
    await symlink(root, path.join(elsewhere, 'to'));
    for (const out of ['in/new/out', path.join(elsewhere, 'to/sub/new/out')]) {
      // A build looks at nothing that it made.
      for (const command of ['build', 'release'])
        expect(await repro([command, root, '--output-dir', out, '--quiet'])).toMatchObject({ status: 0 });
      const snapshot = await readFile(path.join(root, 'sub/new/out/snapshot.json'), 'utf8');
      expect(snapshot).not.toContain('"path":"sub/new/out');
      await rm(path.join(root, 'sub/new'), { recursive: true });
    }
  });

  it('takes git’s tracked files at the top of a work tree, and the version of its tag', async () => {
    const root = await sourceTree();
    await git(root, 'init', '-q', '-b', 'main');
    await git(root, 'add', '.');
    await git(root, 'commit', '-q', '-m', 'first');
    await git(root, 'tag', 'v1.2.3');
    await writeFile(path.join(root, 'untracked.txt'), '');
    const { status, stdout, stderr } = await repro(['release', root]);
    expect({ status, told: status === 0 ? '' : stdout.toString() + stderr }).toEqual({ status: 0, told: '' });
    const dist = await contents(path.join(root, 'dist'));
    expect(dist['snapshot.json']).not.toContain('untracked.txt');
    expect(dist.VERSION).toBe('v1.2.3\n');
  });

  it('does not mind its own output when it is to be strict, also where git ignores none of it', async () => {
    const root = await sourceTree();
    await git(root, 'init', '-q', '-b', 'main');
    await git(root, 'add', '.');
    await git(root, 'commit', '-q', '-m', 'first');
    const status = async (directory: string) =>
      (await repro(['release', root, '--strict', '--output-dir', directory])).status;
    expect([await status('dist'), await status('dist')]).toEqual([0, 0]);
    // What another directory holds is as untracked as any file.
    expect(await status('build/out')).toBe(1);
  });

  it('tells what checks warn of that passed, such as a work tree that is not the commit’s', async () => {
    const root = await sourceTree();
    await git(root, 'init', '-q', '-b', 'main');
    await git(root, 'add', '.');
    await git(root, 'commit', '-q', '-m', 'first');
    const told = async () => (await repro(['release', root])).stdout.toString().split('\n').slice(0, 3);
    expect((await told()).slice(0, 2)).toEqual(['release passed: 20 of 20 steps passed', '']);
    await appendFile(path.join(root, 'src/a.txt'), 'more\n');
    expect(await told()).toEqual([
      'release passed: 20 of 20 steps passed',
      expect.stringMatching(
        /^ {2}vel-validator warns: files tracked at [0-9a-f]{40} were changed .*: checks\/vel-validator\.json$/,
      ),
      '',
    ]);
  });

  it('refuses a dirty work tree when it is to be strict', async () => {
    const root = await sourceTree();
    await git(root, 'init', '-q', '-b', 'main');
    await git(root, 'add', '.');
    await git(root, 'commit', '-q', '-m', 'first');
    await appendFile(path.join(root, 'src/a.txt'), 'more\n');
    const { status, stdout, stderr } = await repro([
      'release',
      root,
      '--strict',
      '--release-version',
      '1.0.0',
    ]);
    expect(status).toBe(1);
    expect(stdout.toString() + stderr).toMatch(/dirty|differs/);
    expect(await released(root)).toEqual({});
  });

  it.each([
    ['none', 'artifact.tar'],
    ['zstd', 'artifact.tar.zst'],
  ])('compresses with %s', async (compression, artifact) => {
    const root = await sourceTree();
    const { status, stdout } = await repro(['release', root, '--compression', compression]);
    expect({ status, told: status === 0 ? '' : stdout.toString() }).toEqual({ status: 0, told: '' });
    expect(Object.keys(await contents(path.join(root, 'dist')))).toContain(artifact);
  });

  it('passes its own checks in every compression, also where it is cut into pieces', async () => {
    const root = await sourceTree();
    const noise = createHash('shake256', { outputLength: 9_000_000 }).update('seed').digest();
    await writeFile(path.join(root, 'noise.bin'), noise);
    for (const compression of ['gzip', 'zstd', 'none']) {
      const { status, stdout } = await repro(['release', root, '--compression', compression]);
      expect({ compression, status, told: status === 0 ? '' : stdout.toString() }).toMatchObject({
        status: 0,
      });
      expect((await repro(['audit', path.join(root, 'dist')])).status).toBe(0);
    }
  });

  it('passes its own checks where what is archived is nothing but zeros, and so does its audit', async () => {
    const root = await sourceTree();
    await writeFile(path.join(root, 'zeros.bin'), '');
    await truncate(path.join(root, 'zeros.bin'), 66 * 1024 ** 2);
    const told = async (...args: string[]): Promise<unknown> => {
      const { status, stdout, stderr } = await repro(args);
      return status === 0 ? 0 : `${stderr}${stdout.toString()}`;
    };
    expect(await told('release', root, '--compression', 'zstd')).toBe(0);
    expect(await told('release', root)).toBe(0);
    expect(await told('audit', path.join(root, 'dist'))).toBe(0);
    expect(await told('rebuild', path.join(root, 'dist'), '--source', root)).toBe(0);
  });

  it('tells a program what it did, in JSON', async () => {
    const root = await sourceTree();
    const { stdout } = await repro(['release', root, '--format', 'json', '--quiet']);
    const found = JSON.parse(stdout.toString());
    expect(found.ok).toBe(true);
    expect(Object.keys(found.files).sort()).toEqual(FILES.filter((name) => name !== 'SHA256SUMS'));
  });
});

describe('repro release, when a check fails', () => {
  it('exits 2, names step and finding, keeps the last release, and sets its own files aside', async () => {
    const root = await sourceTree();
    await repro(['release', root]);
    const before = await contents(path.join(root, 'dist'));
    await writeFile(path.join(root, 'SRC'), 'collides with src where case does not count');
    const { status, stdout } = await repro(['release', root]);
    expect(status).toBe(2);
    expect(stdout.toString()).toMatch(
      /safe-paths-check: artifact\.tar\.gz: fail[\s\S]*SRC[\s\S]*release FAILED/,
    );
    expect(await released(root)).toEqual(before);
    expect(await readdir(path.join(root, 'dist/failed'))).toContain('FAILED');
    expect((await repro(['clean', root])).status).toBe(0);
    expect((await readdir(root)).filter((name) => name.startsWith('dist'))).toEqual([]);
    expect((await repro(['clean', root])).stderr).toMatch(/dist holds nothing that a release left\n$/);
  });

  needs('mkfifo')('exits 1 for a tree that cannot be captured, and keeps the last release', async () => {
    const root = await sourceTree();
    await repro(['release', root]);
    const before = await contents(path.join(root, 'dist'));
    await runProcess('mkfifo', [path.join(root, 'pipe')]);
    const { status, stdout, stderr } = await repro(['release', root]);
    expect(status).toBe(1);
    expect(stdout.toString() + stderr).toMatch(/pipe.*\[ERR_REPRO_/);
    expect(await released(root)).toEqual(before);
  });

  it.each([
    ['no-such-directory', 'ERR_REPRO_'],
    ['.', 'ERR_REPRO_CONFIG', '--config', 'missing.yml'],
  ])('exits 1 for %s', async (directory, code, ...flags) => {
    const root = await sourceTree();
    const { status, stdout, stderr } = await repro(['release', directory, ...flags], { cwd: root });
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(code);
    expect(await readdir(root)).not.toContain('dist');
  });
});

describe('repro, given what it cannot take', () => {
  it.each(['.', '..', '/'])('puts no release where the source is: %s', async (place) => {
    const root = await sourceTree();
    const { status, stderr } = await repro(['release', root, '--output-dir', place]);
    expect(status).toBe(1);
    expect(stderr).toContain('the output directory holds the source itself [ERR_REPRO_OUTPUT]');
    expect(await readdir(root)).not.toContain('SHA256SUMS');
  });

  it('puts no release where the source is by another name', async () => {
    const [root, elsewhere] = [await sourceTree(), await temporaryDirectory()];
    await symlink(path.dirname(root), path.join(elsewhere, 'above'));
    const alias = path.join(elsewhere, 'above', path.basename(root));
    const { status, stderr } = await repro(['release', root, '--output-dir', alias]);
    expect(status).toBe(1);
    expect(stderr).toContain(`${alias}: the output directory holds the source itself [ERR_REPRO_OUTPUT]`);
    expect(await readdir(root)).not.toContain('SHA256SUMS');
  });

  it.each(['release', 'build', 'verify', 'clean', 'config'])(
    '%s wants a directory that is there',
    async (name) => {
      const root = await sourceTree();
      for (const [directory, code] of [
        ['missing', 'NOT_FOUND'],
        ['run.sh', 'NOT_A_DIRECTORY'],
        ['run.sh/below', 'NOT_A_DIRECTORY'],
      ] as const) {
        const { status, stdout, stderr } = await repro([name, directory], { cwd: root });
        expect({ name, directory, status, stdout: stdout.toString() }).toEqual({
          name,
          directory,
          status: 1,
          stdout: '',
        });
        expect(stderr).toMatch(new RegExp(`^repro: error: .* \\[ERR_REPRO_${code}\\]\nrepro: hint: .+\n$`));
      }
    },
  );

  it('tells on stderr why a check broke, beside the summary of the others', async () => {
    const root = await sourceTree();
    await writeFile(path.join(root, 'list.json'), '[]\n');
    const { status, stdout, stderr } = await repro(['release', root, '--schema', 'list.json', '--quiet']);
    expect(status).toBe(1);
    expect(stdout.toString()).toContain('release could not be told');
    expect(stderr).toMatch(/^repro: error: .* \[ERR_REPRO_\w+\]\nrepro: hint: .+\n$/);
  });
});

describe('an output directory with more in it', () => {
  it('keeps what somebody else’s SHA256SUMS names, and that', async () => {
    const root = await sourceTree();
    await mkdir(path.join(root, 'dist'));
    await writeFile(path.join(root, 'dist/app.bin'), 'made by a build\n');
    await writeFile(path.join(root, 'dist/SHA256SUMS'), `${'0'.repeat(64)}  app.bin\n`);
    const before = await contents(path.join(root, 'dist'));
    for (const args of [
      ['release', root],
      ['build', root],
      ['clean', root],
    ]) {
      const { status, stdout, stderr } = await repro(args);
      expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/SHA256SUMS there is of no release: it names app\.bin.* \[ERR_REPRO_OUTPUT\]/);
      expect(await contents(path.join(root, 'dist'))).toEqual(before);
    }
    expect(await repro(['release', root, '--output-dir', 'release', '--quiet'])).toMatchObject({ status: 0 });
  });

  it('is told, since its audit fails by that', async () => {
    const root = await sourceTree();
    const out = path.join(await temporaryDirectory(), 'out');
    const release = async () => {
      const { status, stderr } = await repro(['release', root, '--output-dir', out]);
      expect(status).toBe(0);
      return stderr.split('\n').filter((line) => line.includes('warning'));
    };
    expect(await release()).toEqual([]);
    await mkdir(path.join(out, 'js'));
    await writeFile(path.join(out, 'js/a.js'), '');
    await writeFile(path.join(out, '.keep'), '');
    expect(await release()).toEqual([
      expect.stringContaining(
        `${out} holds more than the release (.keep, js), so an audit of the directory fails`,
      ),
    ]);
    expect(await repro(['audit', out])).toMatchObject({ status: 2 });
    expect(await repro(['audit', path.join(out, 'release.evidence.tar')])).toMatchObject({ status: 0 });
    expect(await repro(['release', root, '--output-dir', out, '--quiet'])).toMatchObject({ stderr: '' });
  });

  it('is told by verify too, be it at the top or among the files of the release', async () => {
    const root = await sourceTree();
    await repro(['release', root]);
    const verify = async () => {
      const { status, stderr } = await repro(['verify', root]);
      return { status, warnings: stderr.split('\n').filter((line) => line.includes('warning')) };
    };
    expect(await verify()).toEqual({ status: 0, warnings: [] });
    await writeFile(path.join(root, 'dist/checks/other.json'), '{}');
    await writeFile(path.join(root, 'dist/tool.exe'), '');
    expect(await verify()).toEqual({
      status: 0,
      warnings: [expect.stringContaining('holds more than the release (checks/other.json, tool.exe), so')],
    });
  });
});

describe('repro release, when it is stopped', () => {
  it.each([
    ['SIGINT', 1],
    ['SIGTERM', 1],
    ['SIGKILL', null],
  ] as const)('by %s leaves the last release whole', async (signal, status) => {
    const root = await sourceTree();
    await repro(['release', root]);
    const before = await contents(path.join(root, 'dist'));
    for (let i = 0; i < 4; i++)
      await writeFile(path.join(root, `big-${i}`), Buffer.alloc(24 << 20, `text ${i} and more `));
    const binary = path.join(import.meta.dirname, '../bin/repro.js');
    const child = spawn(process.execPath, [binary, 'release', root], { stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (chunk) => (told += chunk));
    await stagingAppears(path.join(root, 'dist'));
    child.kill(signal);
    const [code] = await once(child, 'close');
    expect(code).toBe(status);
    if (status === 1) expect(told).toContain(`stopped by ${signal} [ERR_REPRO_INTERRUPTED]`);
    expect(await released(root)).toEqual(before);
    expect((await repro(['clean', root])).status).toBe(0);
    expect(await readdir(root)).not.toContain('dist');
  });

  it('when its files are being moved over is done, and says so', async () => {
    const root = await sourceTree();
    const env = await home();
    const stop = new AbortController();
    const state = { ended: false };
    const running = pipeline
      .release(root, {
        settings: pipeline.resolveSettings({ flags: new Map(), env }).values,
        env,
        host: { nodeVersion: '20.19.0', os: 'Linux', platform: 'linux-x64' },
        signal: stop.signal,
        observer: { started() {}, ended() {} },
        warn() {},
        now: () => new Date(),
      })
      .finally(() => (state.ended = true));
    while (!state.ended && !existsSync(path.join(root, 'dist/.staging-turn'))) await setImmediate();
    expect(state.ended).toBe(false);
    stop.abort(new Error('stopped by SIGINT'));
    expect(await running).toMatchObject({ status: 0, directory: path.join(root, 'dist') });
    expect((await repro(['verify', root])).status).toBe(0);
    const stats = JSON.parse((await repro(['stats', root, '--format', 'json'])).stdout.toString());
    expect(stats).toMatchObject({ runs: 2, interrupted: 0 });
  });

  it('when its files are being moved over on a slow disk, longer than is waited for, moves them all the same', async () => {
    const root = await sourceTree();
    await repro(['release', root]);
    await writeFile(path.join(root, 'more.txt'), 'more\n');
    await appendFile(path.join(root, 'dist/SHA256SUMS'), `${'0'.repeat(64)}  stale.txt\n`);
    await writeFile(path.join(root, 'dist/stale.txt'), 'of the last release');
    const binary = path.join(import.meta.dirname, '../bin/repro.js');
    const child = spawn(process.execPath, ['--import', SLOW_MOVES, binary, 'release', root], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stderr.on('data', (chunk) => (told += chunk));
    const dist = path.join(root, 'dist');
    while (child.exitCode === null && (!existsSync(dist) || existsSync(path.join(dist, 'SHA256SUMS'))))
      await setImmediate();
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    expect({ code, told }).toMatchObject({ code: 1, told: expect.stringContaining('stopped by SIGTERM') });
    expect((await readdir(dist, { recursive: true })).sort()).toEqual(FILES.concat('checks').sort());
    expect((await repro(['verify', root])).status).toBe(0);
  });

  it('twice at once leaves one whole release', async () => {
    const root = await sourceTree();
    const both = await Promise.all([repro(['release', root]), repro(['release', root])]);
    expect(both.map(({ status }) => status)).toEqual([0, 0]);
    expect((await repro(['verify', root])).status).toBe(0);
  });
});

/** Makes a process wait a minute for every second file that it moves out of its staging directory. */
const SLOW_MOVES = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs/promises';
  import { syncBuiltinESMExports } from 'node:module';
  const { rename } = fs;
  let moves = 0;
  fs.rename = async (from, to) => {
    if (from.includes('.staging-') && moves++ % 2 === 1) await new Promise((done) => setTimeout(done, 60_000));
    return rename(from, to);
  };
  syncBuiltinESMExports();
`)}`;

async function stagingAppears(dist: string): Promise<void> {
  for (let i = 0; i < 500; i++) {
    if ((await readdir(dist).catch(() => [])).some((name) => name.startsWith('.staging-'))) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('the run did not begin');
}

/** Writes the sums anew, as anybody can who changed a file. */
async function sealAgain(root: string): Promise<void> {
  const line =
    'sed \'s/^.\\{66\\}//\' SHA256SUMS | while read -r n; do [ ! -e "$n" ] || sha256sum "$n"; done > .new';
  await runProcess('sh', ['-c', `${line}; mv .new SHA256SUMS`], { cwd: path.join(root, 'dist') });
}

describe('repro build and verify', () => {
  it('a build has no checks, and verify makes up for them', async () => {
    const root = await sourceTree();
    expect((await repro(['build', root])).status).toBe(0);
    expect(Object.keys(await contents(path.join(root, 'dist')))).toEqual(
      FILES.filter((name) => !/^(checks\/|policy_trace|summary|evidence|release|slsa)/.test(name)),
    );
    const { status, stdout } = await repro(['verify', root]);
    expect({ status, told: status === 0 ? '' : stdout.toString() }).toEqual({ status: 0, told: '' });
  });

  it.each([
    ['dist/artifact.tar.gz', 'release/digest'],
    ['dist/snapshot.json', 'release/digest'],
    ['dist/VERSION', 'release/digest'],
    ['dist/checks/vel-validator.json', 'release/digest'],
    ['src/a.txt', 'snapshot/'],
  ])('verify finds a change of %s', async (file, code) => {
    const root = await sourceTree();
    await repro(['release', root]);
    await appendFile(path.join(root, file), ' ');
    const { status, stdout } = await repro(['verify', root]);
    expect(status).toBeGreaterThan(0);
    expect(stdout.toString()).toContain(code);
  });

  it.each([
    ['a second line for a file, of which sha256sum takes both', `${'0'.repeat(64)}  VERSION`],
    ['a line that names no file here', `${'0'.repeat(64)}  ../VERSION`],
  ])('verify finds %s', async (_, line) => {
    const root = await sourceTree();
    await repro(['release', root]);
    const sums = path.join(root, 'dist/SHA256SUMS');
    await writeFile(sums, `${line}\n${await readFile(sums, 'utf8')}`);
    const { status, stdout } = await repro(['verify', root]);
    expect({ status, named: stdout.toString().includes('[release/sums]') }).toEqual({
      status: 2,
      named: true,
    });
  });

  it('verify holds the bill of materials against the artifact again, whatever its report says', async () => {
    const root = await sourceTree();
    await repro(['release', root]);
    const file = path.join(root, 'dist/release_bom.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/"size":\d+/, '"size":1'));
    await sealAgain(root);
    const { status, stdout } = await repro(['verify', root]);
    expect({ status, named: stdout.toString().includes('[rbom/wrong-size]') }).toEqual({
      status: 2,
      named: true,
    });
    expect((await repro(['verify', root, '--no-rbom'])).status).toBe(0);
    await rm(file);
    await sealAgain(root);
    expect((await repro(['verify', root])).status).toBe(1);
  });

  it('verify takes no release with two artifacts, of which it would check one', async () => {
    const root = await sourceTree();
    await repro(['release', root]);
    await copyFile(path.join(root, 'dist/artifact.tar.gz'), path.join(root, 'dist/artifact.tar'));
    await appendFile(path.join(root, 'dist/SHA256SUMS'), `${'0'.repeat(64)}  artifact.tar\n`);
    const { status, stderr } = await repro(['verify', root]);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(
        /names artifact\.tar(\.gz)? and artifact\.tar(\.gz)? \[ERR_REPRO_EVIDENCE\]/,
      ),
    });
  });

  it.each([
    [16 << 20, 'ERR_REPRO_NO_RELEASE'],
    [(16 << 20) + 1, 'ERR_REPRO_TOO_LARGE'],
  ])('verify reads no SHA256SUMS of more than 16 MiB: %i is %s', async (size, code) => {
    const root = await sourceTree();
    await mkdir(path.join(root, 'dist'));
    await writeFile(path.join(root, 'dist/SHA256SUMS'), '');
    await truncate(path.join(root, 'dist/SHA256SUMS'), size);
    const { status, stderr } = await repro(['verify', root]);
    expect({ status, coded: stderr.includes(`[${code}]`) }).toEqual({ status: 1, coded: true });
  });

  it('verify finds what is missing, and says where there is nothing', async () => {
    const root = await sourceTree();
    await repro(['release', root]);
    await rm(path.join(root, 'dist/VERSION'));
    const { status, stdout } = await repro(['verify', root]);
    expect({ status, named: stdout.toString().includes('[release/missing]') }).toEqual({
      status: 2,
      named: true,
    });
    await mkdir(path.join(root, 'other'));
    const nothing = await repro(['verify', path.join(root, 'other')]);
    expect({ status: nothing.status, coded: nothing.stderr.includes('[ERR_REPRO_NO_RELEASE]') }).toEqual({
      status: 1,
      coded: true,
    });
  });
});

describe('repro config', () => {
  it('shows each value and where it came from', async () => {
    const root = await sourceTree();
    await writeFile(path.join(root, 'repro.config.yml'), 'build:\n  prefix: project-1.0\n');
    const { stdout } = await repro(['config', root, '--compression', 'zstd'], {
      env: { REPRO_COMPRESSION: '7' },
    });
    const text = stdout.toString();
    expect(text).toMatch(/build\.prefix +"project-1\.0" {2}\(repro\.config\.yml\)/);
    expect(text).toMatch(/build\.compression +"zstd" {2}\(--compression\)/);
    expect(text).toMatch(/build\.compression_level +7 {2}\(REPRO_COMPRESSION\)/);
    expect(text).toMatch(/build\.output_dir +"dist" {2}\(default\)/);
    for (const [level, value] of [
      ['best', '"best"'],
      ['4', '4'],
    ] as const) {
      const flagged = await repro(['config', root, '--level', level]);
      expect(flagged.stdout.toString()).toContain(`${value}  (--level)`);
    }
  });
});
