import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { command } from '@repro/permissions-lint/cli';
import type { Report } from '@repro/report';
import {
  bin,
  invoke,
  itFitsSarif,
  needs,
  runProcess,
  temporaryDirectory,
  unprivileged,
} from '@repro/testkit';

const run = bin(import.meta.url);
const key = '-----BEGIN OPENSSH PRIVATE KEY-----\nbm90IGEga2V5\n-----END OPENSSH PRIVATE KEY-----\n';
const script = '#!/bin/sh\nexit 0\n';
let cwd = '';
beforeEach(async () => {
  cwd = await temporaryDirectory();
  chmodSync(cwd, 0o755);
});

function write(name: string, content: string | Uint8Array, mode = 0o644): void {
  const file = path.join(cwd, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  chmodSync(file, mode);
}
const modeOf = (name: string): string => (statSync(path.join(cwd, name)).mode & 0o7777).toString(8);

interface Told {
  readonly status: number;
  readonly stderr: string;
  readonly reports: readonly Report[];
}

async function told(...args: string[]): Promise<Told> {
  const { status, stdout, stderr } = await invoke(command, args, { cwd, env: process.env });
  const lines = stdout.toString().split('\n').filter(Boolean);
  return { status, stderr, reports: lines.map((line) => JSON.parse(line) as Report) };
}
const brief = ({ findings }: Report): string[] =>
  findings.map(({ code, at }) => `${at?.path ?? ''} ${code.slice('permissions/'.length)}`);

function git(...args: string[]): void {
  const user = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  execFileSync('git', [...user, ...args], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1' },
  });
}

describe('a file that is named and may not be read', () => {
  it('is judged by its mode, reported, and keeps nothing else from being judged', async () => {
    write('closed', script, 0o4000);
    write('closed.tar.gz', 'x', 0);
    write('open.sh', script);
    // What is loaded late must be there: Jest keeps what it compiles where only the superuser may write.
    await told('open.sh');
    const { status, reports, stderr } = await unprivileged(() => told('closed', 'closed.tar.gz', 'open.sh'));
    expect({ status, findings: reports.map(brief) }).toEqual({
      status: 1,
      findings: [
        ['closed setuid', 'closed unreadable'],
        ['closed.tar.gz unreadable'],
        ['open.sh script-not-executable'],
      ],
    });
    expect(stderr).toMatch(/^permissions-lint: error: incomplete: 2 not judged.* \[ERR_REPRO_INCOMPLETE\]\n/);
  });
});

describe('permissions-lint as a process', () => {
  it('passes, fails and cannot tell with 0, 2 and 1', async () => {
    write('id_rsa', key, 0o600);
    expect(await run([], { cwd })).toMatchObject({ status: 0, stderr: '' });
    chmodSync(path.join(cwd, 'id_rsa'), 0o644);
    const failed = await run(['.'], { cwd });
    expect({ status: failed.status, report: JSON.parse(failed.stdout.toString()) }).toMatchObject({
      status: 2,
      report: { findings: [{ code: 'permissions/private-key', at: { path: 'id_rsa' } }] },
    });
    const missing = await run(['no-such'], { cwd });
    expect(missing).toMatchObject({ status: 1, stdout: Buffer.alloc(0) });
    expect(missing.stderr).toMatch(/^permissions-lint: error: no-such: .*\[ERR_REPRO_NOT_FOUND\]\n.*hint/);
  });

  it('never shows what a key or a file of credentials holds', async () => {
    write('id_rsa', key);
    write('.env', 'API_TOKEN=dont-show-me\n');
    for (const format of ['json', 'text', 'sarif', 'github', 'junit']) {
      const { stdout, stderr } = await run(['--format', format], { cwd, env: { REPRO_DEBUG: '1' } });
      expect(`${stdout.toString()}${stderr}`).not.toMatch(/dont-show-me|bm90IGEga2V5/);
    }
  });

  itFitsSarif('gives SARIF of the official schema', async (problems) => {
    write('id_rsa', key, 0o666);
    write('a b/ünı%.sh', script);
    write('c.json', '{}', 0o755);
    const { stdout } = await run(['--format', 'sarif'], { cwd });
    const log = JSON.parse(stdout.toString());
    expect(problems(log)).toEqual([]);
    expect(log.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      'permissions/script-not-executable',
      'permissions/not-a-program',
      'permissions/private-key',
    ]);
  });

  it('gives annotations and JUnit', async () => {
    write('run.sh', script);
    expect((await run(['--format', 'github'], { cwd })).stdout.toString()).toMatch(/^::error file=run\.sh/);
    expect((await run(['--format', 'junit'], { cwd })).stdout.toString()).toContain('<failure');
  });
});

describe('sources', () => {
  const tree = (): void => {
    write('t/key.pem', key);
    write('t/open.txt', 'x', 0o666);
    write('t/run.sh', script);
    write('t/ok.sh', script, 0o755);
  };
  const found = ['key.pem private-key', 'open.txt world-writable', 'run.sh script-not-executable'];

  it('directory and single files are judged alike', async () => {
    tree();
    expect(brief((await told('t')).reports[0] as Report)).toEqual(found);
    const { reports } = await told('t/key.pem', 't/open.txt', 't/run.sh', 't/ok.sh');
    expect(reports.map(brief)).toEqual([[`t/${found[0]}`], [`t/${found[1]}`], [`t/${found[2]}`], []]);
    expect(reports.map(({ subject }) => subject.name)).toEqual([
      't/key.pem',
      't/open.txt',
      't/run.sh',
      't/ok.sh',
    ]);
  });

  needs('tar')('an archive of GNU tar keeps the modes, one of a normaliser does not', async () => {
    tree();
    execFileSync('tar', ['--owner=me:1000', '--group=us:1000', '-czf', 'raw.tgz', '-C', 't', '.'], { cwd });
    const raw = await told('raw.tgz');
    expect({ status: raw.status, found: brief(raw.reports[0] as Report) }).toEqual({ status: 2, found });
    expect(raw.reports[0]).toMatchObject({
      subject: { name: 'raw.tgz', sha256: expect.stringMatching(/^\w{64}$/) },
    });
    chmodSync(path.join(cwd, 't/open.txt'), 0o644);
    const erase = ['--owner=0', '--group=0', '--numeric-owner', '--mtime=@0'];
    execFileSync('tar', [...erase, '-cf', 'even.tar', '-C', 't', '.'], { cwd });
    const even = await told('even.tar');
    expect(brief(even.reports[0] as Report)).toEqual([' packed-secret', 'run.sh script-not-executable']);
    expect(even.reports[0]?.summary).toMatchObject({ modes: 'normalised', unverifiable: 1 });
  });

  needs('tar')('an archive comes through a pipe as from a file', async () => {
    tree();
    execFileSync('tar', ['--owner=me:1000', '-cf', 'raw.tar', '-C', 't', '.'], { cwd });
    const { status, stdout } = await run(['-'], { cwd, input: readFileSync(path.join(cwd, 'raw.tar')) });
    const file = (await told('raw.tar')).reports[0] as Report;
    expect(status).toBe(2);
    expect(JSON.parse(stdout.toString())).toEqual({ ...file, subject: { ...file.subject, name: 'stdin' } });
  });

  needs('tar')('what is excluded is left out of archives and of the index, too', async () => {
    tree();
    execFileSync('tar', ['--owner=me:1000', '-cf', 'raw.tar', '-C', 't', '.'], { cwd });
    const left = ['open.txt world-writable'];
    const excluded = ['--exclude', '*.sh', '--exclude', '*.pem'];
    expect(brief((await told('raw.tar', ...excluded)).reports[0] as Report)).toEqual(left);
    const input = readFileSync(path.join(cwd, 'raw.tar'));
    const { stdout } = await run(['-', ...excluded], { cwd, input });
    expect(brief(JSON.parse(stdout.toString()))).toEqual(left);
    git('init', '-q', '.');
    git('add', 't');
    expect(brief((await told('--git', '--exclude', 't/run.sh', '.')).reports[0] as Report)).toEqual([
      ' tracked-secret',
    ]);
  });

  it('refuses an archive in a form that it does not read, by its first bytes and never as a file', async () => {
    for (const [name, hex] of Object.entries({
      bzip2: '425a6839',
      seven: '377abcaf271c',
      cpio: '303730373031',
    })) {
      write(name, Buffer.from(`${hex}0000`, 'hex'));
      const { status, stderr, reports } = await told(name);
      expect({ status, reports }).toEqual({ status: 1, reports: [] });
      expect(stderr).toContain(`${name}: an archive in a form that is not read`);
    }
    write('text', 'BZhello\n');
    expect(await told('text')).toMatchObject({ status: 0 });
  });

  it('refuses what is called an archive and begins as none', async () => {
    for (const name of ['empty.tar', 'text.tar.gz', 'x.ZIP', 'x.tzst', 'x.tar.xz', 'x.txz']) {
      write(name, name.startsWith('empty') ? '' : 'no archive\n');
      const { status, stderr } = await run([name], { cwd });
      expect(status).toBe(1);
      expect(stderr).toContain(
        `${name}: is called an archive, and begins as none [ERR_REPRO_ARCHIVE_FORMAT]`,
      );
    }
  });

  needs('python3')('a zip archive from Windows has no modes, which is no verdict', async () => {
    const make = `import zipfile
z=zipfile.ZipFile('w.zip','w')
i=zipfile.ZipInfo('key.pem'); i.create_system=0; i.external_attr=32
z.writestr(i,${JSON.stringify(key)})
z.close()`;
    execFileSync('python3', ['-c', make], { cwd });
    const { status, stderr, reports } = await told('w.zip');
    expect({ status, found: brief(reports[0] as Report) }).toEqual({ status: 1, found: [] });
    expect(stderr).toContain('it has no modes, nothing was judged');
    expect(reports[0]?.summary).toMatchObject({ modes: 'none', unverifiable: 1, files: 1 });
  });

  it('a zip archive of git has modes for what is executable, which says of all else that it is not', async () => {
    git('init', '-q', '-b', 'main', '.');
    write('bin/run', '#!/bin/sh\n', 0o755);
    write('bin/forgotten', '#!/bin/sh\n', 0o644);
    write('test/run.sh', '#!/bin/sh\n', 0o644);
    for (let i = 0; i < 20; i++) write(`data/${i}.txt`, 'x\n', 0o644);
    write('server.key', key, 0o644);
    git('add', '.');
    git('commit', '-q', '-m', 'a');
    const all: string[][] = [];
    for (const name of ['a.tar', 'a.zip']) {
      git('archive', '-o', name, 'HEAD');
      const { reports } = await told(name);
      all.push((reports[0]?.findings ?? []).map(({ level, at }) => `${level} ${at?.path ?? ''}`));
    }
    const expected = ['note ', 'error bin/forgotten', 'note test/run.sh'];
    expect(all).toEqual([expected, expected]);
  });

  it('a snapshot is known by its content, from a file and from a pipe', async () => {
    const snapshot = JSON.stringify({
      schema_version: '1.0',
      root: '.',
      files: [
        { path: 'LICENSE.txt', type: 'file', mode: '0755', size: 1, sha256: 'a'.repeat(64) },
        { path: 'run', type: 'file', mode: '0644', size: 1, sha256: 'a'.repeat(64) },
      ],
      total_files: 2,
      total_size: 2,
      tree_sha256: 'b'.repeat(64),
    });
    write('any-name', snapshot);
    const { status, reports } = await told('any-name');
    expect({ status, found: brief(reports[0] as Report) }).toEqual({
      status: 0,
      found: ['LICENSE.txt not-a-program'],
    });
    expect(reports[0]?.summary).toMatchObject({ source: 'snapshot', modes: 'execute-bit', unverifiable: 2 });
    expect((await run(['-'], { cwd, input: snapshot })).status).toBe(0);
    write('broken', snapshot.replace('"0644"', '"0600"'));
    expect(await told('broken')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('ERR_REPRO_SNAPSHOT'),
    });
  });

  it('what is no archive is said to be none', async () => {
    const { status, stderr } = await run(['-'], { cwd, input: 'neither' });
    expect({
      status,
      coded: /error: \S+: not an archive: .*\[ERR_REPRO_ARCHIVE_FORMAT\]/.test(stderr),
    }).toEqual({
      status: 1,
      coded: true,
    });
  });

  it('what is excluded or ignored is left out', async () => {
    tree();
    write('t/.gitignore', 'key.pem\n');
    const { reports } = await told('t', '--exclude', '*.sh', '--gitignore');
    expect(brief(reports[0] as Report)).toEqual(['open.txt world-writable']);
  });
});

describe('git', () => {
  beforeEach(() => git('init', '-q', '-b', 'main', '.'));

  it('a fresh clone is quiet about what git cannot keep', async () => {
    write('test/key.pem', key);
    write('.env', 'API_KEY=abcdef\n');
    write('run.sh', script);
    write('m.py', '#!/usr/bin/python\n');
    write('data.json', '{}', 0o755);
    git('add', '.');
    const { status, reports } = await told('.');
    expect({ status, found: brief(reports[0] as Report) }).toEqual({
      status: 0,
      found: [' tracked-secret', 'data.json not-a-program', 'run.sh script-not-executable'],
    });
    expect(reports[0]?.findings.map(({ level }) => level)).toEqual(['note', 'note', 'note']);
    write('new.key', key);
    expect(brief((await told('.')).reports[0] as Report)).toContain('new.key private-key');
    // From a directory inside, too.
    expect(
      (await told('test', 'test/key.pem')).reports.flatMap(({ findings }) =>
        findings.map(({ code }) => code),
      ),
    ).toEqual(['permissions/tracked-secret', 'permissions/tracked-secret']);
  });

  it('the index is judged by its execute bits, the disk by the index', async () => {
    write('run.sh', script, 0o755);
    write('off.sh', script);
    git('add', '.');
    chmodSync(path.join(cwd, 'run.sh'), 0o644);
    expect(brief((await told('--git')).reports[0] as Report)).toEqual(['off.sh script-not-executable']);
    expect(brief((await told('.')).reports[0] as Report)).toEqual([
      'off.sh script-not-executable',
      'run.sh executable-bit-lost',
    ]);
    git('config', 'core.fileMode', 'false');
    expect((await told('.')).reports[0]).toMatchObject({ ok: true, summary: { unverifiable: 2 } });
    // The disk keeps execute bits, whatever git was told.
    write('tool.sh', script, 0o755);
    git('add', '.');
    expect(brief((await told('.')).reports[0] as Report)).toEqual([
      'off.sh script-not-executable',
      'run.sh executable-bit-lost',
    ]);
  });

  it('a tracked file whose name is not UTF-8 is missed although one that looks like it is there', async () => {
    const raw = (byte: number): Buffer => Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from([byte])]);
    for (const byte of [0xfe, 0xff]) writeFileSync(raw(byte), 'x');
    git('add', '.');
    rmSync(raw(0xfe));
    expect(brief((await told('--git')).reports[0] as Report)).toEqual(['\ufffd unreadable']);
    expect((await told('--git', '--exclude', '*')).reports[0]).toMatchObject({ ok: true });
  });

  it('a tracked file that is not in the work tree leaves the index half judged', async () => {
    write('a', 'x');
    write('b', 'x');
    git('add', '.');
    renameSync(path.join(cwd, 'a'), path.join(cwd, 'c'));
    const { status, reports } = await told('--git');
    expect({ status, found: brief(reports[0] as Report) }).toEqual({ status: 1, found: ['a unreadable'] });
    const without = await told('--git', '--exclude', 'a');
    expect({ status: without.status, found: brief(without.reports[0] as Report) }).toEqual({
      status: 0,
      found: [],
    });
  });

  it('the index of a submodule is that of another repository', async () => {
    const inner = await temporaryDirectory();
    const inInner = (...args: string[]): Buffer => execFileSync('git', ['-C', inner, ...args]);
    writeFileSync(path.join(inner, 'run.sh'), script);
    inInner('init', '-q');
    inInner('add', '.');
    inInner('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'x');
    write('a', 'x');
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'inner');
    git('add', '.');
    const { status, reports } = await told('--git');
    expect({ status, found: brief(reports[0] as Report) }).toEqual({ status: 0, found: [] });
  });

  it('--git outside of a repository is an error', async () => {
    const outside = await temporaryDirectory();
    const { status, stderr } = await invoke(command, ['--git'], { cwd: outside, env: process.env });
    expect({ status, coded: /\[ERR_REPRO_GIT_NOT_REPOSITORY\]/.test(stderr) }).toEqual({
      status: 1,
      coded: true,
    });
  });
});

describe('what stands in a directory', () => {
  it('links, loops, pipes and sockets are neither followed nor waited for', async () => {
    const outside = await temporaryDirectory();
    writeFileSync(path.join(outside, 'id_rsa'), key, { mode: 0o644 });
    symlinkSync('loop', path.join(cwd, 'loop'));
    symlinkSync('.', path.join(cwd, 'self'));
    symlinkSync(path.join(outside, 'id_rsa'), path.join(cwd, 'id_rsa'));
    symlinkSync(outside, path.join(cwd, 'elsewhere'));
    execFileSync('mkfifo', ['-m', '666', path.join(cwd, 'pipe')]);
    const server = createServer().listen(path.join(cwd, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    chmodSync(path.join(cwd, 'socket'), 0o777);
    try {
      const { status, reports } = await told('.');
      expect({ status, found: brief(reports[0] as Report) }).toEqual({ status: 0, found: [] });
      expect(reports[0]?.summary).toMatchObject({ entries: 6, unverifiable: 2, incomplete: 0 });
    } finally {
      server.close();
    }
  });

  it('a pipe by its name is refused by that name', async () => {
    execFileSync('mkfifo', [path.join(cwd, 'pipe')]);
    const { status, stderr } = await told('pipe');
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('pipe: is a pipe, a socket or a device'),
    });
  });

  it('a link that is given is judged, and repaired, by the file that it names', async () => {
    write('real/id_rsa', key);
    symlinkSync('real/id_rsa', path.join(cwd, 'link'));
    const { status, reports } = await told('link');
    expect({ status, found: brief(reports[0] as Report) }).toEqual({
      status: 2,
      found: ['real/id_rsa private-key'],
    });
    expect(reports[0]?.subject.name).toBe('link');
    expect(await told('--fix', 'link')).toMatchObject({ status: 0 });
    expect(modeOf('real/id_rsa')).toBe('600');
  });

  it('a file whose name stands for bytes that are not UTF-8 is not repaired in the place of another', async () => {
    write('a\ufffd', 'x');
    writeFileSync(Buffer.from(`${cwd}/a\xff`, 'latin1'), key, { mode: 0o644 });
    for (const args of [['--fix', '--dry-run'], ['--fix']]) {
      const { status, reports } = await told(...args);
      expect(status).toBe(2);
      expect(reports[0]?.summary['changes']).toMatchObject([
        { done: false, problem: 'its name is not UTF-8' },
      ]);
    }
    expect(modeOf('a\ufffd')).toBe('644');
  });

  it('a name that is not UTF-8 is no name to repair by, and that is said', async () => {
    writeFileSync(Buffer.from(`${cwd}/\xff.sh`, 'latin1'), script);
    const { stderr, reports } = await told('--fix', '.');
    expect(stderr).toContain('could not change \ufffd.sh: mode 0644 to 0755');
    expect(reports[0]?.summary['changes']).toMatchObject([{ done: false, problem: 'its name is not UTF-8' }]);
  });

  it('names that are not UTF-8 are judged', async () => {
    writeFileSync(Buffer.from(`${cwd}/\xff.sh`, 'latin1'), script);
    expect(brief((await told('.')).reports[0] as Report)).toEqual(['\ufffd.sh script-not-executable']);
  });

  asUser('what cannot be read is reported, and the rest is judged', async (user) => {
    write('closed/inside', 'x');
    write('unreadable', 'x', 0o000);
    write('run.sh', script);
    chmodSync(path.join(cwd, 'closed'), 0o000);
    const { status, stdout, stderr } = await user(['--format', 'json', cwd]);
    const report = JSON.parse(stdout.toString()) as Report;
    expect({ status, found: brief(report) }).toEqual({
      status: 1,
      found: ['closed unreadable', 'run.sh script-not-executable', 'unreadable unreadable'],
    });
    expect(report).toMatchObject({ ok: false, summary: { incomplete: 2 } });
    expect(stderr).toMatch(/: error: incomplete: 2 not judged, .+ \[ERR_REPRO_INCOMPLETE\]\n.+: hint: /);
    // What nobody read may be anything, and no exemption makes a verdict of it.
    write('p.json', '{"schema_version":"1.0","exemptions":[{"paths":["*"],"reason":"all"}]}');
    const exempt = await user(['--format', 'json', '--policy', path.join(cwd, 'p.json'), cwd]);
    expect(exempt.status).toBe(1);
    expect(JSON.parse(exempt.stdout.toString())).toMatchObject({ summary: { incomplete: 2, exempt: 1 } });
    chmodSync(path.join(cwd, 'closed'), 0o755);
  });
});

/** A test that needs somebody whom permissions concern: an ordinary user, whom root becomes through setpriv. */
function asUser(
  name: string,
  test: (run: (args: readonly string[]) => ReturnType<typeof runProcess>) => Promise<void>,
): void {
  const file = new URL('../bin/permissions-lint.js', import.meta.url).pathname;
  if (process.getuid?.() !== 0) {
    it(name, () => test((args) => runProcess(process.execPath, [file, ...args])));
    return;
  }
  const nobody = ['--reuid=65534', '--regid=65534', '--clear-groups'];
  needs('setpriv')(name, () =>
    test((args) =>
      runProcess('setpriv', [...nobody, process.execPath, file, ...args], { env: { HOME: '/' } }),
    ),
  );
}

describe('--fix', () => {
  it('does not take the keys that it shuts for a sign that somebody chose who may read the others', async () => {
    for (let i = 0; i < 20; i++) write(`src/${i}.c`, 'int x;\n', 0o644);
    write('server.key', key, 0o644);
    write('test/a.key', key, 0o644);
    for (const time of ['first', 'second']) {
      const { status, reports } = await told('--fix');
      const modes = ['server.key', 'test/a.key'].map(modeOf);
      const found = brief(reports[0] as Report);
      expect({ time, status, found, modes }).toEqual({
        time,
        status: 0,
        found: [' test-secret'],
        modes: ['600', '644'],
      });
    }
  });

  it('shuts keys, takes write bits from others and lets scripts run, and says so', async () => {
    write('id_rsa', key, 0o664);
    write('.netrc', 'machine a login b password c\n', 0o644);
    write('a/conf.yml', 'a: 1\n', 0o646);
    write('run.sh', script, 0o640);
    write('su', '\x7fELF', 0o4755);
    write('lib.py', '#!/usr/bin/python\n');
    const { status, stderr, reports } = await told('--fix');
    const modes = ['id_rsa', '.netrc', 'a/conf.yml', 'run.sh', 'su', 'lib.py'].map(modeOf);
    expect(modes).toEqual(['600', '600', '644', '750', '4755', '644']);
    expect({ status, found: brief(reports[0] as Report) }).toEqual({
      status: 2,
      found: ['lib.py script-not-executable', 'su setuid'],
    });
    expect(stderr.trim().split('\n')).toEqual([
      'permissions-lint: changed .netrc: mode 0644 to 0600 (permissions/sensitive-file)',
      'permissions-lint: changed a/conf.yml: mode 0646 to 0644 (permissions/config-world-writable)',
      'permissions-lint: changed id_rsa: mode 0664 to 0600 (permissions/private-key)',
      'permissions-lint: changed run.sh: mode 0640 to 0750 (permissions/script-not-executable)',
    ]);
    expect(reports[0]?.summary['changes']).toMatchObject([
      { path: '.netrc', from: '0644', to: '0600', done: true },
      { path: 'a/conf.yml' },
      { path: 'id_rsa' },
      { path: 'run.sh' },
    ]);
    expect((await told('--fix')).reports[0]?.summary['changes']).toEqual([]);
  });

  it('--dry-run shows the same and changes nothing', async () => {
    write('id_rsa', key);
    const { status, stderr, reports } = await told('--fix', '--dry-run');
    expect({ status, mode: modeOf('id_rsa') }).toEqual({ status: 2, mode: '644' });
    expect(stderr).toContain('would change id_rsa: mode 0644 to 0600');
    expect(reports[0]?.summary['changes']).toMatchObject([{ path: 'id_rsa', to: '0600', done: false }]);
  });

  it('--dry-run tells what a repair would leave, too', async () => {
    write('id_rsa', key);
    linkSync(path.join(cwd, 'id_rsa'), path.join(await temporaryDirectory(), 'other'));
    const dry = await told('--fix', '--dry-run');
    const { reports } = await told('--fix');
    expect(dry.reports[0]?.summary['changes']).toEqual(reports[0]?.summary['changes']);
    expect(dry.stderr).toContain('could not change id_rsa: mode 0644 to 0600');
  });

  it('gives nobody a right that they had not', async () => {
    write('sudoers', 'root ALL=(ALL) ALL\n', 0o600);
    write('sudoers.d/a', 'root ALL=(ALL) ALL\n', 0o644);
    expect((await told('--fix')).status).toBe(0);
    expect([modeOf('sudoers'), modeOf('sudoers.d/a')]).toEqual(['400', '440']);
  });

  it('leaves a file alone that has another name', async () => {
    const outside = await temporaryDirectory();
    write('id_rsa', key);
    linkSync(path.join(cwd, 'id_rsa'), path.join(outside, 'other'));
    const { stderr, reports } = await told('--fix');
    expect(modeOf('id_rsa')).toBe('644');
    expect(stderr).toContain('could not change id_rsa');
    expect(reports[0]?.summary['changes']).toMatchObject([
      { done: false, problem: expect.stringContaining('another name') },
    ]);
  });

  it('changes what git tracks only towards what git records', async () => {
    git('init', '-q', '-b', 'main', '.');
    write('run.sh', script, 0o755);
    write('off.sh', script);
    write('key.pem', key);
    git('add', '.');
    chmodSync(path.join(cwd, 'run.sh'), 0o644);
    expect((await told('--fix')).status).toBe(0);
    expect(['run.sh', 'off.sh', 'key.pem'].map(modeOf)).toEqual(['755', '644', '644']);
  });

  it('is refused where it has nothing to write to', async () => {
    write('a.json', '{}');
    execFileSync('tar', ['-cf', 'a.tar', 'a.json'], { cwd });
    for (const args of [['--fix', '--git'], ['--fix', '-'], ['--fix', 'a.tar'], ['--dry-run']]) {
      expect(await told(...args)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('ERR_REPRO_USAGE'),
      });
    }
  });

  it('changes nothing where one of several cannot be changed, or is not there', async () => {
    write('d/id_rsa', key);
    write('a.json', '{}');
    execFileSync('tar', ['-cf', 'a.tar', 'a.json'], { cwd });
    for (const other of ['a.tar', 'gone']) {
      const { status, stdout } = await invoke(command, ['--fix', 'd', other], { cwd });
      expect({ status, stdout: stdout.toString(), mode: modeOf('d/id_rsa') }).toEqual({
        status: 1,
        stdout: '',
        mode: '644',
      });
    }
  });

  it('changes a file that is given by itself', async () => {
    write('d/id_rsa', key);
    const { status, reports } = await told('--fix', 'd/id_rsa');
    expect({ status, mode: modeOf('d/id_rsa') }).toEqual({ status: 0, mode: '600' });
    expect(reports[0]?.summary['changes']).toMatchObject([{ path: 'd/id_rsa', done: true }]);
  });
});

describe('--gitignore', () => {
  it('is refused with the index, and said to be without effect on what is no directory', async () => {
    write('run.sh', script, 0o755);
    execFileSync('tar', ['-cf', 'a.tar', 'run.sh'], { cwd });
    const index = await invoke(command, ['--gitignore', '--git'], { cwd });
    expect([index.status, index.stderr]).toEqual([1, expect.stringContaining('ERR_REPRO_USAGE')]);
    for (const name of ['a.tar', 'run.sh']) {
      const { status, stderr } = await invoke(command, ['--gitignore', name], { cwd });
      expect({ status, stderr }).toEqual({
        status: 0,
        stderr: `permissions-lint: warning: ${name}: --gitignore says nothing of it, it is no directory\n`,
      });
    }
    expect((await invoke(command, ['--gitignore', '.'], { cwd })).stderr).toBe('');
  });
});

describe('--policy', () => {
  it('is read as YAML or JSON, by name', async () => {
    write('run.sh', script);
    write('p.yml', 'schema_version: "1.0"\nlevels: { permissions/script-not-executable: note }\n');
    write('p.json', '{"schema_version":"1.0","exemptions":[{"paths":["*.sh"],"reason":"read by others"}]}');
    expect((await told('--policy', 'p.yml', 'run.sh')).status).toBe(0);
    expect((await told('--policy', 'p.json', 'run.sh')).reports[0]?.summary).toMatchObject({ exempt: 1 });
  });

  it.each([
    [
      'unknown key',
      'p.yml',
      'schema_version: "1.0"\nexempt: []\n',
      /p\.yml, line 2, column 1: the policy: unknown key "exempt" \[ERR_REPRO_POLICY\]/,
    ],
    [
      'a key twice',
      'p.yml',
      'schema_version: "1.0"\nschema_version: "1.0"\n',
      /p\.yml, line 2, column 1: the key "schema_version" .+\[ERR_REPRO_POLICY\]/,
    ],
    [
      'a second document',
      'p.yml',
      'schema_version: "1.0"\n---\nschema_version: "1.0"\nlevels: { permissions/setuid: error }\n',
      /p\.yml, line 3, column 1: a second document begins \[ERR_REPRO_POLICY\]/,
    ],
    [
      'broken YAML',
      'p.yaml',
      'a: [',
      /p\.yaml, line 1, column 5: flow sequence [^\n:]+ \[ERR_REPRO_POLICY\]/,
    ],
    [
      'a key that is unknown inside',
      'p.json',
      '{"schema_version":"1.0",\n "exemptions":[{"paths":["a"],"reason":"r","why":1}]}',
      /p\.json, line 2, column 44: \/exemptions\/0: unknown key "why" \[ERR_REPRO_POLICY\]/,
    ],
    [
      'an alias bomb',
      'p.yml',
      `a: &a [x]\n${'abcdefghi'
        .split('')
        .map((c, i, l) => `${l[i + 1]}: &${l[i + 1]} [${`*${c},`.repeat(9)}]`)
        .slice(0, 8)
        .join('\n')}\n`,
      /\[ERR_REPRO_(?:TOO_MANY|POLICY)\]/,
    ],
    ['broken JSON', 'p.json', '{', /p\.json, line 1, column 2: .+\[ERR_REPRO_POLICY\]/],
    ['bytes that are no UTF-8', 'p.yml', Buffer.from('61ff', 'hex'), /is not UTF-8 \[ERR_REPRO_POLICY\]/],
    ['a huge file', 'p.yml', `# ${'x'.repeat(70_000)}\n`, /\[ERR_REPRO_TOO_LARGE\]/],
  ])('with %s is refused', async (_, name, text, message) => {
    write(name, text);
    const { status, stderr } = await told('--policy', name);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });
});
