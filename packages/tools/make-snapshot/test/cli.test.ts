import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Snapshot } from '@repro/make-snapshot';
import { command } from '@repro/make-snapshot/cli';
import type { Report } from '@repro/report';
import { bin, invoke, needs, plant, schemaValidator, temporaryDirectory, type World } from '@repro/testkit';
import { shell } from './helpers.ts';

let base: string;
beforeEach(async () => {
  base = await temporaryDirectory();
  plant(base, {
    'tree/src/a.js': 'a',
    'tree/README.md': '# x',
    'tree/.git/HEAD': 'ref',
    'tree/dist/out': 'o',
  });
});

const runBin = bin(import.meta.url);
const file = (name: string): string => path.join(base, name);
const read = (name: string): string => readFileSync(file(name), 'utf8');

/** Runs the command in memory, in `base`. */
async function run(args: readonly string[], world: World = {}) {
  const { status, stdout, stderr } = await invoke(command, args, { cwd: base, ...world });
  return { status, stdout: stdout.toString(), stderr };
}

async function snapshot(...args: string[]): Promise<Snapshot> {
  const { status, stdout, stderr } = await run(args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const document = JSON.parse(stdout) as Snapshot;
  expect(schemaValidator('snapshot')(document)).toEqual([]);
  return document;
}

const pathsOf = ({ files }: Snapshot): string[] => files.map((entry) => entry.path);

async function report(...args: string[]): Promise<{ status: number; report: Report }> {
  const { status, stdout } = await run(args);
  return { status, report: JSON.parse(stdout) as Report };
}

describe('make-snapshot DIR', () => {
  it('leaves out version control and build output, and says so', async () => {
    const document = await snapshot('tree');
    expect(pathsOf(document)).toEqual(['README.md', 'src', 'src/a.js']);
    expect(document.rules).toEqual({
      selection: 'walk',
      ignore: ['.git', '.hg', '.svn', 'node_modules', '__pycache__', '*.pyc', '/dist', '/snapshot.json'],
      exclude: [],
      gitignore: false,
    });
  });

  it('begins with another set of patterns, and goes on with those given', async () => {
    expect(pathsOf(await snapshot('tree', '--builtin-ignore', 'none'))).toContain('.git/HEAD');
    const vcs = await snapshot('tree', '--builtin-ignore', 'vcs', '--ignore', '*.{js,md}');
    expect(pathsOf(vcs)).toEqual(['dist', 'dist/out', 'src']);
    expect(vcs.rules.ignore).toEqual(['.git', '.hg', '.svn', '*.{js,md}']);
    expect(pathsOf(await snapshot('tree', '--ignore', '*', '--ignore', '!dist'))).toEqual(['dist']);
  });

  it('honours .gitignore files where asked', async () => {
    plant(base, { 'tree/.gitignore': '*.js\n' });
    expect(pathsOf(await snapshot('tree'))).toContain('src/a.js');
    const document = await snapshot('tree', '--gitignore');
    expect(pathsOf(document)).toEqual(['.gitignore', 'README.md', 'src']);
    expect(document.rules.gitignore).toBe(true);
  });

  it('gives the same bytes with any number of threads', async () => {
    const { stdout } = await run(['tree', '--workers', '1']);
    for (const workers of ['2', '8']) expect((await run(['tree', '--workers', workers])).stdout).toBe(stdout);
  });

  it('stops at its limit', async () => {
    const { status, stdout, stderr } = await run(['tree', '--max-entries', '2']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/error: the tree has more than 2 entries.*ERR_REPRO_TOO_MANY/);
  });

  it.each([
    [['tree', '--check', 'x', '--git'], '--git has no effect with --check'],
    [['tree', '--check', 'x', '--cache', 'y'], '--cache has no effect with --check'],
    [['tree', '--check', 'x', '--ignore', 'y'], '--ignore has no effect with --check'],
    [['tree', '--git', '--gitignore'], '--gitignore has no effect with --git'],
    [['tree', '--git', '--files-from', 'x'], '--files-from has no effect with --git'],
    [['tree', '--submodules', 'skip'], '--submodules has no effect without --git'],
    [['tree', '--files-from', 'x', '--gitignore'], '--gitignore has no effect with --files-from'],
    [['tree', '--format', 'sarif'], '--format has no effect without --check'],
    [['tree', '--fail-on', 'note'], '--fail-on has no effect without --check'],
    [['tree', '--workers', '0'], '--workers'],
    [[], 'dir'],
  ])('refuses %j', async (args, text) => {
    const { status, stdout, stderr } = await run(args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.toLowerCase()).toContain(text.toLowerCase());
    expect(stderr).toContain('ERR_REPRO_USAGE');
  });
});

describe('make-snapshot -o', () => {
  it('writes the file, and a line for people', async () => {
    const { status, stdout, stderr } = await run(['tree', '-o', 'out.json']);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: '',
      stderr: 'make-snapshot: wrote out.json: 3 entries\n',
    });
    expect(read('out.json')).toBe((await run(['tree'])).stdout);
    expect((await run(['tree/src', '-o', 'one.json'])).stderr).toMatch(/wrote one\.json: 1 entry\n$/);
  });

  it.each(['tree/state.json', 'tree/src/state.json', 'tree/snapshot.json'])(
    'never takes itself in: %s',
    async (output) => {
      await run(['tree', '-o', output]);
      const first = read(output);
      expect(pathsOf(JSON.parse(first) as Snapshot)).toEqual(['README.md', 'src', 'src/a.js']);
      await run(['tree', '-o', output, '--cache', 'tree/src/cache']);
      await run(['tree', '-o', output, '--cache', 'tree/src/cache']);
      expect((JSON.parse(read(output)) as Snapshot).files).toEqual((JSON.parse(first) as Snapshot).files);
      expect((await report('tree', '--check', output)).report).toMatchObject({ ok: true });
    },
  );

  it('does not show in the document where it is ignored anyway', async () => {
    await run(['tree', '-o', 'tree/dist/snapshot.json']);
    expect(read('tree/dist/snapshot.json')).toBe((await run(['tree'])).stdout);
  });

  it('leaves nothing behind, and nothing lost, when it fails', async () => {
    plant(base, { 'out.json': 'precious' });
    const before = readdirSync(base).sort();
    for (const args of [['missing'], ['tree/README.md'], ['tree', '--max-entries', '1']]) {
      const { status, stdout, stderr } = await run([...args, '-o', 'out.json']);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/^make-snapshot: error: .* \[ERR_REPRO_\w+\]\nmake-snapshot: hint: .+\n$/);
    }
    expect(readdirSync(base).sort()).toEqual(before);
    expect(read('out.json')).toBe('precious');
  });
});

describe('make-snapshot --files-from', () => {
  it('takes exactly what is listed', async () => {
    plant(base, { list: './src/a.js\n\n.git/HEAD\n' });
    const document = await snapshot('tree', '--files-from', 'list');
    expect(pathsOf(document)).toEqual(['.git/HEAD', 'src/a.js']);
    expect(document.rules).toEqual({ selection: 'list', ignore: [], exclude: [], gitignore: false });
    const { stdout } = await run(['tree', '--files-from', '-', '--ignore', '.git'], {
      stdin: 'README.md\0.git/HEAD\0',
    });
    expect(pathsOf(JSON.parse(stdout) as Snapshot)).toEqual(['README.md']);
  });

  it('is checked by the same list', async () => {
    plant(base, { list: 'src/a.js\nREADME.md\n' });
    await run(['tree', '--files-from', 'list', '-o', 's.json']);
    plant(base, { 'tree/unlisted': '' });
    expect((await report('tree', '--check', 's.json')).report.ok).toBe(true);
    rmSync(file('tree/README.md'));
    expect((await report('tree', '--check', 's.json')).report.findings).toMatchObject([
      { code: 'snapshot/removed', at: { path: 'README.md' } },
    ]);
  });

  it.each(['../base', '/etc/passwd', 'nothing'])('refuses %s', async (listed) => {
    const { status, stderr } = await run(['tree', '--files-from', '-'], { stdin: `${listed}\n` });
    expect(status).toBe(1);
    expect(stderr).toContain(listed);
  });
});

describe('make-snapshot --git', () => {
  const git = (...args: string[]): void => {
    const env = { PATH: process.env['PATH'], HOME: base, GIT_CONFIG_NOSYSTEM: '1' };
    const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.com'];
    execFileSync('git', [...identity, ...args], { cwd: file('repo'), env, stdio: 'pipe' });
  };
  beforeEach(() => {
    plant(base, {
      'repo/src/a.js': 'a',
      'repo/run': '#!/bin/sh',
      'repo/link': ['run'],
      'repo/notes': 'private',
    });
    plant(base, { 'repo/.gitattributes': 'notes export-ignore\n' });
    git('init', '-q');
    git('add', '.');
    git('update-index', '--chmod=+x', 'run');
    git('commit', '-qm', 'x');
    plant(base, { 'repo/untracked': '', 'repo/node_modules/x': '' });
  });

  needs('git')('takes the tracked files with the modes of the index, without export-ignore', async () => {
    const document = await snapshot('repo', '--git');
    expect(document.files.map((entry) => [entry.path, entry.mode])).toEqual([
      ['.gitattributes', '0644'],
      ['link', '0755'],
      ['run', '0755'],
      ['src', '0755'],
      ['src/a.js', '0644'],
    ]);
    expect(document.rules).toEqual({
      selection: 'git',
      ignore: [],
      exclude: [],
      gitignore: false,
      submodules: 'error',
    });
  });

  needs('git')(
    'is the same wherever the output goes, and leaves out its own output even if tracked',
    async () => {
      const { stdout } = await run(['repo', '--git']);
      await run(['repo', '--git', '-o', 'repo/state.json']);
      expect(read('repo/state.json')).toBe(stdout);
      git('add', 'state.json');
      await run(['repo', '--git', '-o', 'repo/state.json']);
      const document = JSON.parse(read('repo/state.json')) as Snapshot;
      expect(pathsOf(document)).not.toContain('state.json');
      expect(document.rules.exclude).toEqual(['state.json']);
      expect((await report('repo', '--check', 'repo/state.json')).report.ok).toBe(true);
      // Written anew, it is not there while the tree is read.
      const first = read('repo/state.json');
      rmSync(path.join(base, 'repo/state.json'));
      await run(['repo', '--git', '-o', 'repo/state.json']);
      expect(read('repo/state.json')).toBe(first);
    },
  );

  needs('git')('is checked against the tracked files', async () => {
    await run(['repo', '--git', '-o', 's.json']);
    plant(base, { 'repo/untracked-2': '' });
    expect((await report('repo', '--check', 's.json')).status).toBe(0);
    rmSync(file('repo/src/a.js'));
    rmSync(file('repo/run'));
    symlinkSync('/bin/sh', file('repo/run'));
    plant(base, { 'repo/new': '' });
    git('add', 'new');
    const { status, report: found } = await report('repo', '--check', 's.json');
    expect(status).toBe(2);
    expect(found.findings.map(({ code, at }) => [code, at?.path])).toEqual([
      ['snapshot/added', 'new'],
      ['snapshot/type-changed', 'run'],
      ['snapshot/removed', 'src/a.js'],
    ]);
  });

  needs('git')('needs a repository', async () => {
    const { status, stderr } = await run(['tree/src', '--git']);
    expect({ status, coded: /\[ERR_REPRO_GIT_\w+\]/.test(stderr) }).toEqual({ status: 1, coded: true });
  });
});

describe('make-snapshot --check', () => {
  it('passes the tree that was recorded, by the rules that were recorded', async () => {
    plant(base, { 'tree/.gitignore': '*.log\n' });
    await run(['tree', '-o', 's.json', '--gitignore', '--ignore', '/tmp', '--builtin-ignore', 'vcs']);
    plant(base, { 'tree/x.log': '', 'tree/tmp/y': '' });
    const { status, report: found } = await report('tree', '--check', 's.json');
    expect({ status, ok: found.ok }).toEqual({ status: 0, ok: true });
    expect(schemaValidator('make-snapshot.report')(found)).toEqual([]);
    expect(found.subject.name).toBe('s.json');
  });

  it('fails with status 2 on any difference, and tells each', async () => {
    await run(['tree', '-o', 's.json']);
    plant(base, { 'tree/new': '', 'tree/src/a.js': 'b' });
    chmodSync(file('tree/src/a.js'), 0o755);
    rmSync(file('tree/README.md'));
    const { status, report: found } = await report('tree', '--check', 's.json');
    expect(status).toBe(2);
    expect(found.findings.map(({ code, at }) => [code, at?.path])).toEqual([
      ['snapshot/removed', 'README.md'],
      ['snapshot/added', 'new'],
      ['snapshot/content-changed', 'src/a.js'],
      ['snapshot/mode-changed', 'src/a.js'],
    ]);
    expect(found.summary).toMatchObject({ added: 1, changed: 1, removed: 1, unchanged: 1 });
  });

  it('reads the snapshot from standard input, and shows text where asked', async () => {
    const { stdout } = await run(['tree']);
    plant(base, { 'tree/new': '' });
    const { status, stdout: text } = await run(['tree', '--check', '-', '--format', 'text'], {
      stdin: stdout,
    });
    expect(status).toBe(2);
    expect(text).toContain('snapshot/added');
  });

  it('can write its report into the tree', async () => {
    await run(['tree', '-o', 's.json']);
    for (let i = 0; i < 2; i++) {
      expect((await run(['tree', '--check', 's.json', '-o', 'tree/report.json'])).status).toBe(0);
    }
    expect((JSON.parse(read('tree/report.json')) as Report).ok).toBe(true);
  });

  it.each([
    ['{', 'ERR_REPRO_JSON_SYNTAX'],
    ['{}', 'ERR_REPRO_SNAPSHOT'],
    ['{"files":[],"files":[]}', 'ERR_REPRO_JSON_DUPLICATE_KEY'],
    ['', 'ERR_REPRO_JSON_SYNTAX'],
  ])('cannot tell from %j', async (text, code) => {
    plant(base, { 's.json': text });
    const { status, stdout, stderr } = await run(['tree', '--check', 's.json']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`[${code}]`);
  });

  it('refuses a list that leads out of the tree', async () => {
    plant(base, { list: 'src/a.js\n', secret: 'x' });
    await run(['tree', '--files-from', 'list', '-o', 's.json']);
    writeFileSync(file('s.json'), read('s.json').replace('"src/a.js"', '"../secret"'));
    const { status, stderr } = await run(['tree', '--check', 's.json']);
    expect({ status, coded: stderr.includes('[ERR_REPRO_PATH]') }).toEqual({ status: 1, coded: true });
  });
});

describe('make-snapshot --cache', () => {
  const later = { now: new Date(Date.now() + 3_600_000) };
  const cached = (world: World = later) => run(['tree', '--cache', 'c'], world);

  it('gives the bytes that a run without it gives', async () => {
    const { stdout } = await run(['tree']);
    expect(await cached()).toEqual({ status: 0, stdout, stderr: '' });
    expect(existsSync(file('c'))).toBe(true);
    expect((await cached()).stdout).toBe(stdout);
    plant(base, { 'tree/src/a.js': 'B', 'tree/new': '' });
    expect((await cached()).stdout).toBe((await run(['tree'])).stdout);
  });

  it('is used', async () => {
    await cached();
    const sum = (text: string): string =>
      execFileSync('sha256sum', { input: text.slice(text.indexOf('\n') + 1) })
        .toString()
        .slice(0, 64);
    const lie = read('c').replace(/[0-9a-f]{64}(?= 1\.)/, '0'.repeat(64));
    writeFileSync(file('c'), lie.replace(/(?<=^repro-digest-cache 1 )[0-9a-f]{64}/, sum(lie)));
    expect((await cached()).stdout).toContain('0'.repeat(64));
  });

  it('is passed over with a warning when it is not intact', async () => {
    const { stdout } = await cached();
    writeFileSync(file('c'), read('c').replace(/[0-9a-f]{64}(?= 1\.)/, '0'.repeat(64)));
    const damaged = await cached();
    expect(damaged).toMatchObject({ status: 0, stdout });
    expect(damaged.stderr).toMatch(/warning: c: is no intact cache/);
    expect(await cached()).toEqual({ status: 0, stdout, stderr: '' });
  });

  it('that cannot be stored costs a warning, not the snapshot', async () => {
    mkdirSync(file('dir'));
    const { status, stderr } = await run(['tree', '--cache', 'no/such/directory/c'], later);
    expect(status).toBe(0);
    expect(stderr).toMatch(/warning: .*the cache was not stored/);
    expect((await run(['tree', '--cache', 'dir'], later)).status).toBe(1);
  });
});

describe('the bin', () => {
  it('prints what the command gives in memory', async () => {
    const { status, stdout, stderr } = await runBin([file('tree')]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.toString()).toBe((await run(['tree'])).stdout);
  });

  needs('bash')('leaves out the file that the shell sends its output to', async () => {
    const program = `'${process.execPath}' '${new URL('../bin/make-snapshot.js', import.meta.url).pathname}'`;
    for (const output of ['-o -', '']) {
      shell(`${program} tree ${output} > tree/here.json`, base);
      const document = JSON.parse(read('tree/here.json')) as Snapshot;
      expect(pathsOf(document)).not.toContain('here.json');
      if (output !== '') rmSync(file('tree/here.json'));
    }
    const found = JSON.parse(
      shell(`${program} tree --check tree/here.json > tree/r.json; cat tree/r.json`, base),
    );
    expect(found).toMatchObject({ ok: true, summary: { added: 0 } });
    rmSync(file('tree/r.json'));
    rmSync(file('tree/here.json'));
    shell(`cd tree && ${program} . | tee snapshot.json | cat > /dev/null`, base);
    expect(read('tree/snapshot.json')).toBe((await run(['tree'])).stdout);
  });

  it('fails with one line and a hint', async () => {
    const { status, stdout, stderr } = await runBin(['missing'], { cwd: base });
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      'make-snapshot: error: missing: no such directory [ERR_REPRO_NOT_FOUND]\nmake-snapshot: hint: check the path\n',
    );
  });
});
