import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { command } from '@repro/det-tar/cli';
import { bin, invoke, needs, plant, schemaValidator, temporaryDirectory, type World } from '@repro/testkit';
import { binPath, memberNames, shell } from './helpers.ts';

let base: string;
beforeEach(async () => {
  base = await temporaryDirectory();
  plant(base, { 'tree/src/a.js': 'a', 'tree/README.md': '# x', 'tree/.git/HEAD': 'ref' });
});

const runBin = bin(import.meta.url);
const detTar = `${JSON.stringify(process.execPath)} ${JSON.stringify(binPath)}`;
const file = (name: string): string => path.join(base, name);
const read = (name: string): Buffer => readFileSync(file(name));
const members = ['README.md', 'src/', 'src/a.js'];

/** Runs the command in memory, in `base`. */
const run = (args: readonly string[], world: World = {}) => invoke(command, args, { cwd: base, ...world });

async function expectRefusal(args: readonly string[], message: RegExp, world: World = {}): Promise<void> {
  const { status, stdout, stderr } = await run(args, world);
  expect({ status, stdout: stdout.length }).toEqual({ status: 1, stdout: 0 });
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/\[ERR_REPRO_\w+\]\ndet-tar: hint: .+\n$/);
}

describe('the output', () => {
  it.each([
    ['a.tar', (bytes: Buffer) => bytes],
    ['a.tar.gz', gunzipSync],
    ['a.tgz', gunzipSync],
    ['noname', gunzipSync],
    ['a.tar.zst', (bytes: Buffer) => execFileSync('zstd', ['-dcq'], { input: bytes })],
  ])('%s has the compression of its name', async (name, unpack) => {
    expect(await run(['tree', '-o', name])).toMatchObject({ status: 0, stderr: '' });
    expect(memberNames(unpack(read(name)))).toEqual(members);
  });

  it('has the compression that was asked for, whatever its name', async () => {
    await run(['tree', '-o', 'a.tar.gz', '--compression', 'none']);
    expect(memberNames(read('a.tar.gz'))).toEqual(members);
  });

  it('is stdout for - and when there is none, but never a terminal', async () => {
    const { stdout } = await run(['tree', '-o', '-']);
    expect(memberNames(gunzipSync(stdout))).toEqual(members);
    expect((await run(['tree'])).stdout.equals(stdout)).toBe(true);
    await expectRefusal(['tree'], /refusing to write binary data to a terminal/, { terminal: true });
  });

  it.each([
    ['gzip', 'fast', '1'],
    ['gzip', 'default', '6'],
    ['gzip', 'best', '9'],
    ['zstd', 'default', '3'],
  ])('of %s is at level %s as at level %s', async (compression, name, number) => {
    const at = (level: string) => run(['tree', '--compression', compression, '--level', level]);
    const [named, numbered] = [await at(name), await at(number)];
    expect({ status: named.status, stderr: named.stderr }).toEqual({ status: 0, stderr: '' });
    expect(named.stdout.equals(numbered.stdout)).toBe(true);
  });

  it('is at the level that a --config file says, be it a name or a number', async () => {
    plant(base, { 'number.json': '{"level": 1}', 'name.yml': 'level: fast\n' });
    const at = (...flags: readonly string[]) => run(['tree', ...flags]);
    const { stdout } = await at('--level', '1');
    for (const config of ['number.json', 'name.yml']) {
      const { status, stdout: bytes } = await at('--config', config);
      expect({ status, same: bytes.equals(stdout) }).toEqual({ status: 0, same: true });
    }
  });

  it('is never a member of itself, nor is what a killed run left of it', async () => {
    const outside = (await run(['tree'])).stdout;
    plant(base, {
      'tree/out.tar.gz': 'old',
      'tree/.out.tar.gz.0123456789ab.tmp': 'left',
      'tree/record.json': '{}',
    });
    await run(['tree', '-o', 'tree/out.tar.gz', '--report', 'tree/record.json']);
    expect(memberNames(gunzipSync(read('tree/out.tar.gz')))).toEqual(members);
    expect(read('tree/out.tar.gz').equals(outside)).toBe(true);
    const { stdout } = await run(['.', '-o', '-'], { cwd: file('tree') });
    expect(memberNames(gunzipSync(stdout))).toContain('out.tar.gz');
  });

  it('can lie in the tree under a name full of patterns', async () => {
    const name = 'odd [a-z]*{x,y}!#\\.tar';
    await run(['tree', '-o', `tree/${name}`]);
    plant(base, { [`tree/.${name}.0123456789ab.tmp`]: 'left' });
    await run(['tree', '-o', `tree/${name}`]);
    expect(memberNames(read(`tree/${name}`))).toEqual(members);
  });

  it('can be where the shell redirects to, inside the tree', () => {
    shell(`${detTar} . > redirected.tar.gz`, file('tree'));
    expect(memberNames(gunzipSync(read('tree/redirected.tar.gz')))).toEqual(members);
  });
});

describe('what is archived', () => {
  it.each([
    [
      ['--exclude', '*.md'],
      ['src/', 'src/a.js'],
    ],
    [['--exclude', 'src', '--exclude', '*.txt'], ['README.md']],
    [['--no-dirs'], ['README.md', 'src/a.js']],
    [
      ['--prefix', 'app/'],
      ['app/', 'app/README.md', 'app/src/', 'app/src/a.js'],
    ],
    [
      ['--builtin-ignore', 'none'],
      ['.git/', '.git/HEAD', ...members],
    ],
  ])('with %j', async (flags, expected) => {
    const { status, stdout, stderr } = await run(['tree', ...flags]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(memberNames(gunzipSync(stdout))).toEqual(expected);
  });

  it('is what a list says, from a file or stdin', async () => {
    writeFileSync(file('list'), 'src/a.js\nREADME.md\n');
    const { stdout } = await run(['tree', '--files-from', 'list']);
    expect(memberNames(gunzipSync(stdout))).toEqual(['README.md', 'src/a.js']);
    const piped = await run(['tree', '--files-from', '-'], { stdin: 'README.md\0src/a.js\0' });
    expect(piped.stdout.equals(stdout)).toBe(true);
    await expectRefusal(['tree', '--files-from', '-'], /nowhere: .*\[ERR_REPRO_NOT_FOUND\]/, {
      stdin: 'nowhere',
    });
  });

  const itGit = needs('git');
  itGit('is what git tracks or a commit holds, with its time', async () => {
    rmSync(file('tree/.git'), { recursive: true });
    const commit = 'git -c user.name=A -c user.email=a@example.org commit -q -m one';
    shell(`git init -q && git add src && GIT_COMMITTER_DATE='1700000000 +0000' ${commit}`, file('tree'));
    const { stdout } = await run(['tree', '--git', '--mtime', 'git']);
    const tar = gunzipSync(stdout);
    expect(memberNames(tar)).toEqual(['src/', 'src/a.js']);
    expect(Number.parseInt(tar.toString('latin1', 136, 147), 8)).toBe(1_700_000_000);
    writeFileSync(file('tree/src/a.js'), 'changed');
    const committed = await run(['tree', '--git-tree', 'HEAD', '--mtime', 'git']);
    expect(committed.stdout.equals(stdout)).toBe(true);
    await expectRefusal(['tree', '--git-tree', 'nowhere'], /\[ERR_REPRO_GIT_REVISION\]/);
    shell('git init -q fresh', base);
    await expectRefusal(
      ['fresh', '--git-tree', 'HEAD'],
      /has no commit yet \[ERR_REPRO_GIT_REVISION\]\n.*commit first/,
    );
  });

  it('is an archive made anew, equal to a fresh one of the unpacked tree', async () => {
    plant(base, {
      'tree/deep/er/f': 'x',
      [`tree/${'n'.repeat(150)}`]: 'long',
      'tree/é': 'é',
      'tree/link': ['README.md'],
      'tree/empty': null,
    });
    execFileSync('ln', [file('tree/é'), file('tree/hard')]);
    const fresh = (await run(['tree', '--builtin-ignore', 'none'])).stdout;
    // In another order, with owners and times, GNU names, a hard link, and without some directories as members.
    const make = 'tar --owner=someone:1234 --no-recursion --format=gnu -C tree -czf old.tar.gz';
    shell(
      `${make} deep/er/f src/a.js src é hard README.md link empty .git .git/HEAD ${'n'.repeat(150)}`,
      base,
    );
    const normalised = await run(['--from', 'old.tar.gz', '--builtin-ignore', 'none']);
    expect({ status: normalised.status, same: normalised.stdout.equals(fresh) }).toEqual({
      status: 0,
      same: true,
    });
    const piped = await run(['--from', '-', '--builtin-ignore', 'none'], {
      stdin: gunzipSync(read('old.tar.gz')),
    });
    expect(piped.stdout.equals(fresh)).toBe(true);
  });

  it('can be raw names', async () => {
    writeFileSync(Buffer.concat([Buffer.from(file('tree/')), Buffer.from('bad\xff', 'latin1')]), 'x');
    await expectRefusal(['tree'], /the name is not valid UTF-8 \[ERR_REPRO_NAME_ENCODING\]/);
    const { status, stdout } = await run(['tree', '--names', 'raw']);
    expect({ status, named: gunzipSync(stdout).includes('21 hdrcharset=BINARY\n') }).toEqual({
      status: 0,
      named: true,
    });
  });

  it('can be raw names that look the same, which are told apart by their bytes', async () => {
    const raw = (name: string): Buffer =>
      Buffer.concat([Buffer.from(file('raw/')), Buffer.from(name, 'latin1')]);
    for (const directory of ['', 'd\xfe', 'd\xff']) mkdirSync(raw(directory));
    for (const name of ['\xc9', '\xe9', 'd\xff/x', '\xf0\x9f\x98\x80']) writeFileSync(raw(name), name);
    symlinkSync(Buffer.from('d\xff/..', 'latin1'), raw('up'));
    symlinkSync('.', raw('d\xfe/here'));
    const packed = await run(['raw', '--names', 'raw', '-o', 'a.tar', '--portable']);
    expect(packed).toMatchObject({ status: 0, stderr: '' });
    const again = await run(['--from', 'a.tar', '--names', 'raw', '-o', 'b.tar']);
    expect(again).toMatchObject({ status: 0, stderr: '' });
    expect(read('b.tar').equals(read('a.tar'))).toBe(true);
    // Without directories as members, and in another order.
    shell(
      "find . ! -type d -printf '%P\\0' | sort -zr | tar --null --no-recursion -T - -cf ../c.tar",
      file('raw'),
    );
    expect(await run(['--from', 'c.tar', '--names', 'raw', '-o', 'd.tar'])).toMatchObject({ status: 0 });
    expect(read('d.tar').equals(read('a.tar'))).toBe(true);
  });

  it('refuses a link that leads out by a name that is not UTF-8, whatever looks like it', async () => {
    const raw = (name: string): Buffer =>
      Buffer.concat([Buffer.from(file('tree/')), Buffer.from(name, 'latin1')]);
    symlinkSync('.', raw('\xfe'));
    symlinkSync('src', raw('\xff'));
    symlinkSync(Buffer.from('\xfe/../x', 'latin1'), file('tree/out'));
    await expectRefusal(['tree', '--names', 'raw'], /out: leads out of the tree/);
  });

  const itFifo = needs('mkfifo');
  itFifo('holds no pipe', async () => {
    execFileSync('mkfifo', [file('tree/pipe')]);
    await expectRefusal(['tree'], /pipe: a named pipe has no content to archive \[ERR_REPRO_SPECIAL_FILE\]/);
    const { status, stdout, stderr } = await run(['tree', '--skip-special']);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'det-tar: warning: pipe: is a named pipe and was left out [entry/special]\n',
    });
    expect(memberNames(gunzipSync(stdout))).toEqual(members);
  });
});

describe('what is said', () => {
  it('warns of unportable names, in full for the first few, and not with --quiet', async () => {
    const names = Array.from({ length: 8 }, (_, i) => [`tree/x:${i}`, '']);
    plant(base, { 'tree/readme.md': '1', ...Object.fromEntries(names) });
    const { status, stdout, stderr } = await run(['tree']);
    expect(status).toBe(0);
    const lines = stderr.trimEnd().split('\n');
    expect(lines[0]).toBe(
      'det-tar: warning: readme.md: is the same name as README.md where case or Unicode form does not count [name/collision]',
    );
    expect(lines.slice(1)).toEqual([
      ...[0, 1, 2, 3, 4].map(
        (i) =>
          `det-tar: warning: x:${i}: cannot be unpacked on Windows: a name there holds no : [name/windows]`,
      ),
      'det-tar: warning: 3 more like these; see --explain name/windows',
    ]);
    expect(await run(['tree', '--quiet'])).toMatchObject({ status: 0, stderr: '', stdout });
    await expectRefusal(['tree', '--portable'], /\(and 8 more that do not fit\) \[ERR_REPRO_UNFIT_ENTRY\]/);
  });

  it('warns of a name that says something else than what is written', async () => {
    for (const args of [['x.zip'], ['x.tar.bz2'], ['x.tar.gz', '--compression', 'zstd']])
      expect((await run(['tree', '-o', ...args])).stderr).toMatch(
        /^det-tar: warning: x\.\S+ is not what its name/,
      );
    for (const args of [['x.tar'], ['x.tgz'], ['x.tar.zst'], ['x'], ['x.bin', '--compression', 'zstd']])
      expect((await run(['tree', '-o', ...args])).stderr).toBe('');
  });

  it('refuses links that lead out, unless they are allowed', async () => {
    plant(base, { 'tree/out': ['../elsewhere'] });
    await expectRefusal(
      ['tree', '-o', 'a.tar.gz'],
      /^det-tar: error: out: leads out of the tree, to ..\/elsewhere \[ERR_REPRO_UNFIT_ENTRY\]\n.+\n$/,
    );
    expect(readdirSync(base)).toEqual(['tree']);
    plant(base, { 'tree/up': ['../up'] });
    expect((await run(['tree', '-o', 'a.tar.gz'])).stderr.match(/leads out of the tree, to \S+/g)).toEqual([
      'leads out of the tree, to ../up',
      'leads out of the tree, to ../elsewhere',
    ]);
    rmSync(file('tree/up'));
    const { status, stdout } = await run(['tree', '--allow-escaping-links']);
    expect({ status, names: memberNames(gunzipSync(stdout)) }).toEqual({
      status: 0,
      names: ['README.md', 'out', 'src/', 'src/a.js'],
    });
  });

  it('records the archive in a document of its schema', async () => {
    await run(['tree', '-o', 'out/../a.tar.gz', '--report', 'a.json']);
    const text = read('a.json').toString();
    const found = JSON.parse(text);
    expect(schemaValidator('det-tar')(found)).toEqual([]);
    expect(text).toBe(`${JSON.stringify(found, Object.keys(found).sort())}\n`);
    const sums = shell('sha256sum < a.tar.gz; zcat a.tar.gz | sha256sum', base).toString();
    expect(found).toMatchObject({ artifact: 'a.tar.gz', entries: 3, size: statSync(file('a.tar.gz')).size });
    expect(sums).toBe(`${found.sha256}  -\n${found.tar_sha256}  -\n`);
  });
});

describe('the time', () => {
  const timeOf = (tar: Buffer): string => gunzipSync(tar).toString('latin1', 136, 147);
  const at = (seconds: number): string => seconds.toString(8).padStart(11, '0');

  it('is 0, whatever SOURCE_DATE_EPOCH says, unless it is asked', async () => {
    const env = { SOURCE_DATE_EPOCH: '1600000000' };
    expect(timeOf((await run(['tree'], { env })).stdout)).toBe(at(0));
    expect(timeOf((await run(['tree', '--mtime', 'env'], { env })).stdout)).toBe(at(1_600_000_000));
    expect(timeOf((await run(['tree', '--mtime', '17'])).stdout)).toBe(at(17));
  });

  it.each([
    [['--mtime', 'noon'], /--mtime: found 'noon', expected a time in seconds/, {}],
    [['--mtime', '1.5'], /found '1.5'/, {}],
    [['--mtime', 'env'], /SOURCE_DATE_EPOCH: found nothing/, {}],
    [['--mtime', 'env'], /SOURCE_DATE_EPOCH: found 'x'/, { SOURCE_DATE_EPOCH: 'x' }],
    [['--mtime', '99999999999999999999'], /--mtime: found '9+'/, {}],
  ])('refuses %j', async (flags, message, env) => {
    await expectRefusal(['tree', ...flags], message, { env });
  });
});

describe('bad usage and bad input', () => {
  it.each([
    [[], /missing DIR/],
    [['tree', '--from', 'x.tar'], /--from and DIR contradict/],
    [['tree', '--git', '--git-tree', 'HEAD'], /--git and --git-tree contradict/],
    [['tree', '--git', '--files-from', 'x'], /--git and --files-from contradict/],
    [['tree', '--git', '--gitignore'], /--gitignore has no effect with --git/],
    [['tree', '--submodules', 'skip'], /--submodules has no effect/],
    [['tree', '--level', '10'], /--level is '10', expected fast, default, best, 0, 1,/],
    [['tree', '--level', 'hard'], /--level is 'hard', expected fast, default, best, 0, 1,/],
    [['tree', '--compression', 'none', '--level', '3'], /--level has no effect on compression none/],
    [['tree', '--compression', 'none', '--level', 'best'], /--level has no effect on compression none/],
    [['tree', '--compression', 'zstd', '--level', '0'], /compression zstd has no level 0/],
    [['tree', '--compression', 'none', '--engine', 'fflate'], /--engine has no effect on compression none/],
    [['tree', '--engine', 'zlib'], /--engine/],
    [['tree', '--compression', 'brotli'], /--compression is 'brotli'/],
    [['tree', '--prefix', '../up'], /..\/up: not a relative path of plain segments \[ERR_REPRO_PATH\]/],
    [['tree', '--report', '-'], /--report is -/],
    [['tree', '--report', 'a', '-o', './a'], /name the same file/],
    [['nowhere'], /nowhere: no such directory \[ERR_REPRO_NOT_FOUND\]/],
    [['tree/README.md'], /README.md: .*\[ERR_REPRO_NOT_A_DIRECTORY\]/],
    [['--from', 'nowhere.tar'], /nowhere.tar: .*\[ERR_REPRO_NOT_FOUND\]/],
    [['--from', 'tree/README.md'], /error: tree\/README.md: not an archive: .*\[ERR_REPRO_ARCHIVE_FORMAT\]/],
    [['tree', '--git'], /\[ERR_REPRO_GIT_\w+\]/],
  ])('%j', async (args, message) => {
    await expectRefusal(args, message);
  });

  it('does not write over the archive that it reads', async () => {
    await run(['tree', '-o', 'a.tar.gz']);
    const before = read('a.tar.gz');
    await expectRefusal(['--from', 'a.tar.gz', '-o', 'a.tar.gz'], /\[ERR_REPRO_SAME_FILE\]/);
    expect(read('a.tar.gz').equals(before)).toBe(true);
  });

  it('leaves nothing of an archive that is cut short', async () => {
    const tar = gunzipSync((await run(['tree'])).stdout);
    writeFileSync(file('short.tar.gz'), gzipSync(tar).subarray(0, -40));
    await expectRefusal(['--from', 'short.tar.gz', '-o', 'new.tar.gz'], /\[ERR_REPRO_GZIP_\w+\]/);
    expect(existsSync(file('new.tar.gz'))).toBe(false);
  });
});

describe('as a process', () => {
  it('goes into a pipeline', () => {
    const out = shell(`${detTar} tree -o - | tee a.tar.gz | tar -tzf -`, base).toString();
    expect(out.trimEnd().split('\n')).toEqual(members);
    expect(memberNames(gunzipSync(read('a.tar.gz')))).toEqual(members);
  });

  it('fails when the device is full, and leaves what was there', async () => {
    const { status, stderr } = await runBin(['tree', '-o', '/dev/full'], { cwd: base });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('[ERR_REPRO_DISK_FULL]'),
    });
    expect(() => shell(`${detTar} tree > /dev/full`, base)).toThrow(/ERR_REPRO_DISK_FULL/);
  });

  const itMount = canMount() ? it : it.skip;
  itMount('leaves nothing half-written on a full disk', async () => {
    mkdirSync(file('disk'));
    truncateSync(file('tree/README.md'), 4_000_000);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', file('disk')]);
    try {
      writeFileSync(file('disk/a.tar'), 'old');
      const { status, stderr } = await runBin(['tree', '-o', 'disk/a.tar'], { cwd: base });
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: expect.stringContaining('[ERR_REPRO_DISK_FULL]'),
      });
      expect(readdirSync(file('disk'))).toEqual(['a.tar']);
      expect(read('disk/a.tar').toString()).toBe('old');
    } finally {
      execFileSync('umount', [file('disk')]);
    }
  });

  it('ends quietly when the reader goes away', () => {
    truncateSync(file('tree/README.md'), 50_000_000);
    const { stderr } = spawnLine(
      `${detTar} tree --compression none | head -c 1000 >/dev/null; echo "\${PIPESTATUS[0]}" >&2`,
    );
    expect(stderr).toMatch(/^(det-tar: .*\[ERR_REPRO_CLOSED_PIPE\]\n(det-tar: hint: .*\n)?)?1\n$/);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('cleans up on %s', async (signal) => {
    truncateSync(file('tree/README.md'), 2_000_000_000);
    const child = spawn(process.execPath, [binPath, 'tree', '-o', 'a.tar.gz'], {
      cwd: base,
    });
    const stderr: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    while (!readdirSync(base).some((name) => name.endsWith('.tmp')))
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    const [status] = await once(child, 'exit');
    expect({ status, stderr: Buffer.concat(stderr).toString() }).toEqual({
      status: 1,
      stderr: expect.stringContaining('[ERR_REPRO_INTERRUPTED]'),
    });
    expect(readdirSync(base)).toEqual(['tree']);
  });

  it('leaves nothing half-written when a thread is lost, and says what to do', () => {
    truncateSync(file('tree/README.md'), 500_000_000);
    const lost = `data:text/javascript,${encodeURIComponent(`
      import { syncBuiltinESMExports } from 'node:module';
      import worker from 'node:worker_threads';
      const { Worker } = worker;
      worker.Worker = class extends Worker {
        constructor(file, options) { super(${JSON.stringify(BLOCK_AND_DIE)}, { ...options, eval: true }); }
      };
      syncBuiltinESMExports();`)}`;
    const args = ['--import', lost, binPath, 'tree', '-o', 'a.tar.gz', '--workers', '2'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: base });
    expect({ status, stderr: stderr.toString() }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/no memory \[ERR_REPRO_WORKER\]\n.*--workers 1\n$/),
    });
    expect(readdirSync(base)).toEqual(['tree']);
    truncateSync(file('tree/README.md'), 3);
  });

  it('is not disturbed by a run that was killed', async () => {
    truncateSync(file('tree/README.md'), 500_000_000);
    writeFileSync(file('tree/a.tar.gz'), 'old');
    const child = spawn(process.execPath, [binPath, 'tree', '-o', 'tree/a.tar.gz'], {
      cwd: base,
    });
    while (!readdirSync(file('tree')).some((name) => name.endsWith('.tmp')))
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(read('tree/a.tar.gz').toString()).toBe('old');
    truncateSync(file('tree/README.md'), 3);
    expect(await run(['tree', '-o', 'tree/a.tar.gz'])).toMatchObject({ status: 0 });
    expect(memberNames(gunzipSync(read('tree/a.tar.gz')))).toEqual(members);
  });
});

/** A thread that takes a block and never gives it back. */
const BLOCK_AND_DIE = `require('node:worker_threads').parentPort.once('message', ({ control }) => {
  Atomics.add(control, 0, 1);
  throw new Error('no memory');
});`;

function spawnLine(line: string): { stderr: string } {
  const stderr = execFileSync('bash', ['-c', `{ ${line}; } 2>&1`], { cwd: base });
  return { stderr: stderr.toString() };
}

/** Only the superuser mounts, and not in every container. */
function canMount(): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write('skipped: a test needs to mount a file system\n');
    return false;
  }
}
