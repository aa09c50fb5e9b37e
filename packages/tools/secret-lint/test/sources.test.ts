import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { needs, unprivileged } from '@repro/testkit';
import { tarArchive, tarMember } from '@repro/testkit/tar';
import { githubPat } from './secrets.mjs';
import { type Place, place } from './support.ts';

const PAT = 'secrets/github-pat';
let here: Place;
beforeEach(async () => {
  here = await place();
});

/** `it` where names need not be UTF-8. */
const itOnLinux = process.platform === 'linux' ? it : it.skip;

const tar = (...members: [string, string | Uint8Array][]): Buffer =>
  tarArchive(...members.map(([name, content]) => tarMember({ name }, content)));

describe('directories and files', () => {
  it('may be several, and are told apart', async () => {
    here.write('a/x', githubPat());
    here.write('b/x', githubPat());
    here.write('c', githubPat());
    const { found, report } = await here.scan('a', './b/', 'c');
    expect(found).toEqual([`a/x:1 ${PAT}`, `b/x:1 ${PAT}`, `c:1 ${PAT}`]);
    expect(report.subject.name).toBe('a and 2 more');
    expect((await here.scan('a')).found).toEqual([`x:1 ${PAT}`]);
  });

  it('are left out by patterns of their own ignore file, of the command line, and by .gitignore on request', async () => {
    here.write('a/.secretsignore', 'x\n');
    here.write('a/x', githubPat());
    here.write('a/y', githubPat());
    here.write('.secretsignore', 'named\n');
    here.write('named', githubPat());
    here.write('b/.gitignore', 'z\n');
    here.write('b/z', githubPat());
    const { found, stderr } = await here.scan('a', 'named', 'b');
    expect(found).toEqual([`a/y:1 ${PAT}`, `b/z:1 ${PAT}`]);
    expect(stderr).toBe('secret-lint: warning: named: named, and left out by .secretsignore or --exclude\n');
    expect((await here.scan('a', 'named', 'b', '--exclude', 'y', '--gitignore')).found).toEqual([]);
    expect((await here.scan('a', 'named', '--all')).found).toEqual([
      `a/x:1 ${PAT}`,
      `a/y:1 ${PAT}`,
      `named:1 ${PAT}`,
    ]);
    here.write('a/.secretsignore', 'x\nold\n');
    expect((await here.scan('a', 'b')).found).toEqual([
      'a/.secretsignore:2 secret-lint/unused-entry',
      `a/y:1 ${PAT}`,
      `b/z:1 ${PAT}`,
    ]);
  });

  itOnLinux('may have names that are not UTF-8', async () => {
    here.write('x', githubPat());
    const odd = Buffer.concat([Buffer.from(`${here.dir}/`), Buffer.from('b\xff', 'latin1')]);
    writeFileSync(odd, githubPat());
    expect((await here.scan()).found).toEqual([`b\uFFFD:1 ${PAT}`, `x:1 ${PAT}`]);
  });

  it('come as a list, in which one may be missing', async () => {
    here.write('a/ x', githubPat());
    here.write('b', githubPat());
    const list = async (stdin: string) => here.scanIn({ stdin }, '--files-from', '-');
    expect(await list('a/ x\0b\0')).toMatchObject({ status: 2, found: [`a/ x:1 ${PAT}`, `b:1 ${PAT}`] });
    expect(await list('a/ x\r\n\r\n./b\n')).toMatchObject({
      status: 2,
      found: [`a/ x:1 ${PAT}`, `b:1 ${PAT}`],
    });
    expect((await list('b\n')).report.subject.name).toBe('stdin');
    expect(await list('gone\nb\n')).toMatchObject({
      status: 1,
      found: [`b:1 ${PAT}`, 'gone secret-lint/unreadable'],
    });
    expect(await list('')).toMatchObject({ status: 0, found: [] });
    expect(await here.scanIn({ stdin: Buffer.from([0xff]) }, '--files-from', '-')).toMatchObject({
      status: 1,
    });
  });

  it('larger than a window are scanned to their end, each secret once, at its place', async () => {
    const line = `${'x'.repeat(99)}\n`;
    const parts: string[] = [];
    const expected: string[] = [];
    for (let i = 0; i < 110_000; i++) {
      const isSecret = i % 1310 === 7;
      parts.push(isSecret ? `key ${githubPat(i)}\n` : line);
      if (isSecret) expected.push(`big:${i + 1} ${PAT}`);
    }
    here.write('big', parts.join(''));
    const walked = await here.scan();
    expect(walked.found).toEqual(expected);
    const offsets = walked.report.findings.map(({ at }) => at?.offset);
    expect(offsets[1]).toBe(parts.slice(0, 1317).join('').length + 4);
    const piped = await here.scan('big');
    expect(piped.report.findings).toEqual(walked.report.findings);
  });
});

describe('text', () => {
  it('is known by its beginning, and may hold a NUL far behind', async () => {
    const filler = `${'x'.repeat(99)}\n`.repeat(40_633);
    here.write('log', `${filler}\0\0\0${githubPat()}\n\0${filler}${githubPat(2)}`);
    here.write('binary', `\0\x01${filler}${filler}${githubPat()}\n# repro:allow\n`);
    const { found, report } = await here.scan();
    expect(found).toEqual([`log:40634 ${PAT}`, `log:81268 ${PAT}`]);
    expect(report.findings[0]?.at).toMatchObject({ column: 4, offset: filler.length + 3 });
  });

  it.each(['\uFEFF', ''])('may be UTF-16, with mark %j', async (mark) => {
    here.write(
      'a',
      Buffer.from(`${mark}one\r\nkey = '${githubPat()}' // and so on, and so on\r\n`, 'utf16le'),
    );
    const { report } = await here.scan();
    expect(report.findings).toMatchObject([
      { code: PAT, at: { line: 2, column: 8 }, data: { encodings: ['utf-16'] } },
    ]);
  });
});

describe('binary files', () => {
  it('are told to be there: that nothing was found in them is no word about them', async () => {
    here.write('picture', Buffer.from(`\x89PNG\0${githubPat()}`, 'latin1'));
    here.write('log', Buffer.from(`${githubPat()}\n\0`));
    here.write('packed.gz', gzipSync('x'));
    here.write('key.der', Buffer.from([0x30, 0, 0, 0]));
    here.write('text', 'x\n');
    for (const workers of ['1', '2']) {
      const { status, report } = await here.scan('--workers', workers);
      expect({ status, summary: report.summary }).toMatchObject({
        status: 0,
        summary: { files: 5, binary: 2, unopened: 1 },
      });
    }
    expect((await here.scan('text')).report.summary).not.toHaveProperty('binary');
    expect((await here.scan('--format', 'text')).stdout).toBe(
      '.: pass in 5 files, 1 archive not opened (see --archives), 2 binary files not searched\n',
    );
  });
});

describe('what cannot be read', () => {
  it('is the directory itself, which is then named, and not a file that nobody knows to be in it', async () => {
    here.write('shut/x', githubPat());
    chmodSync(here.dir, 0o755);
    chmodSync(path.join(here.dir, 'shut'), 0);
    const { status, stderr } = await unprivileged(() => here.scan('shut'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^secret-lint: error: \S+\/shut: permission denied \[ERR_REPRO_PERMISSION\]\n/);
  });

  it('is told, and the scan goes on and is no verdict', async () => {
    for (const file of ['a/closed', 'shut/x', 'z']) here.write(file, githubPat());
    execFileSync('mkfifo', [path.join(here.dir, 'pipe')]);
    symlinkSync('loop', path.join(here.dir, 'loop'));
    symlinkSync('/etc', path.join(here.dir, 'outside'));
    const server = createServer().listen(path.join(here.dir, 'socket'));
    chmodSync(here.dir, 0o755);
    chmodSync(path.join(here.dir, 'a/closed'), 0);
    chmodSync(path.join(here.dir, 'shut'), 0);
    const { status, found, stderr, report } = await unprivileged(() => here.scan());
    server.close();
    expect({ status, found, stderr }).toEqual({
      status: 1,
      found: [
        'a/closed secret-lint/unreadable',
        'pipe secret-lint/unreadable',
        'shut secret-lint/unreadable',
        'socket secret-lint/unreadable',
        `z:1 ${PAT}`,
      ],
      stderr: expect.stringMatching(
        /^secret-lint: error: the scan is incomplete in 4 places, .+ \[ERR_REPRO_INCOMPLETE\]\nsecret-lint: hint: .+\n$/,
      ),
    });
    expect(report.findings.map(({ message }) => message)).toMatchObject([
      'cannot be read: permission denied',
      'is a named pipe, not scanned',
      'permission denied',
      'is a socket, not scanned',
      {},
    ]);
    expect(report.summary).toMatchObject({ files: 1, incomplete: 4 });
  });

  it('is an error of usage when it was named and is missing or a loop', async () => {
    symlinkSync('loop', path.join(here.dir, 'loop'));
    expect((await here.scan('loop')).stderr).toContain('[ERR_REPRO_LINK_LOOP]');
    expect((await here.scan('.', 'gone')).stderr).toContain('[ERR_REPRO_NOT_FOUND]');
  });

  it('is told when it vanishes while others are scanned', async () => {
    here.write('a', 'x');
    here.write('b', githubPat());
    const { scanFiles } = await import('../dist/cli/pool/pool.js');
    const outcomes: string[] = [];
    const jobs = ['a', 'b'].map((name) => ({ path: name, disk: path.join(here.dir, name) }));
    rmSync(path.join(here.dir, 'a'));
    rmSync(path.join(here.dir, 'b'));
    mkdirSync(path.join(here.dir, 'b'));
    const settings = {
      userRules: [],
      disabled: [],
      minConfidence: 'possible',
      minSeverity: 'info',
      allow: [],
      comments: true,
      showSecrets: false,
    } as const;
    await scanFiles(jobs, {
      settings,
      maxSize: 100,
      packed: false,
      onEmpty: () => {},
      onOutcome: ({ path: name }, outcome) => outcomes.push(`${name} ${JSON.stringify(outcome)}`),
    });
    expect(outcomes).toEqual(['a {"kind":"unreadable","errno":"ENOENT"}', 'b {"kind":"replaced"}']);
  });
});

describe('archives', () => {
  it('are opened when they are named, whatever they are called', async () => {
    const archive = tar(['src/a.js', githubPat()], ['src/é.js', githubPat(2)], ['src/empty', '']);
    here.write('plain.dat', archive);
    here.write('packed.dat', gzipSync(archive));
    for (const name of ['plain.dat', 'packed.dat']) {
      expect((await here.scan(name)).found).toEqual([`src/a.js:1 ${PAT}`, `src/é.js:1 ${PAT}`]);
    }
    expect((await here.scanIn({ stdin: gzipSync(archive) }, '-')).found).toEqual([
      `src/a.js:1 ${PAT}`,
      `src/é.js:1 ${PAT}`,
    ]);
    expect((await here.scan('plain.dat', '-', '--exclude', 'a.js')).found).toEqual([
      `plain.dat!/src/é.js:1 ${PAT}`,
    ]);
    const { found, report } = await here.scan();
    expect({ found, summary: report.summary }).toMatchObject({
      found: [],
      summary: { unopened: 2, incomplete: 0 },
    });
  });

  it('in directories and archives are opened as deep as is asked for', async () => {
    const inner = gzipSync(tar(['deep', githubPat(1)]));
    const middle = tar(['inner.tgz', inner], ['flat', githubPat(2)]);
    here.write('d/outer.tar', tar(['middle.tar', middle], ['top', githubPat(3)]));
    const found = async (depth: string) => (await here.scan('d', '--archives', depth)).found;
    expect(await found('1')).toEqual([`outer.tar!/top:1 ${PAT}`]);
    expect(await found('2')).toEqual([`outer.tar!/middle.tar!/flat:1 ${PAT}`, `outer.tar!/top:1 ${PAT}`]);
    expect(await found('3')).toContain(`outer.tar!/middle.tar!/inner.tgz!/deep:1 ${PAT}`);
    const named = (await here.scan('d/outer.tar', '--archives', '2')).found;
    expect(named).toContain(`middle.tar!/inner.tgz!/deep:1 ${PAT}`);
  });

  it('that are one compressed file count as that file', async () => {
    here.write('log.gz', gzipSync(`x\n${githubPat()}\n`));
    expect((await here.scan('log.gz')).found).toEqual([`log.gz:2 ${PAT}`]);
  });

  needs('zip')('may be zip, in place or through a pipe', async () => {
    here.write('in/a', githubPat());
    execFileSync('zip', ['-q', '-r', '../a.zip', '.'], { cwd: path.join(here.dir, 'in') });
    expect((await here.scan('a.zip')).found).toEqual([`a:1 ${PAT}`]);
    expect((await here.scan('--archives', '1')).found).toEqual([`a.zip!/a:1 ${PAT}`, `in/a:1 ${PAT}`]);
  });

  needs('zstd')('may be Zstandard', async () => {
    const stdin = execFileSync('zstd', ['-q', '-c'], { input: tar(['a', githubPat()]) });
    expect((await here.scanIn({ stdin }, '-')).found).toEqual([`a:1 ${PAT}`]);
  });

  needs('xz')('may be xz', async () => {
    here.write('a.tar', tar(['a', githubPat()]));
    execFileSync('xz', ['-k', path.join(here.dir, 'a.tar')]);
    expect((await here.scan('a.tar.xz')).found).toEqual([`a:1 ${PAT}`]);
    const stdin = execFileSync('xz', ['-c'], { input: Buffer.from(`x\n${githubPat()}`) });
    expect((await here.scanIn({ stdin }, '-')).found).toEqual([expect.stringContaining(`:2 ${PAT}`)]);
  });

  it('that are broken are told, and what is whole in them is scanned', async () => {
    const whole = tar(['a', githubPat()], ['b', 'x'.repeat(5000)]);
    here.write('cut.tar', whole.subarray(0, 3000));
    here.write('cut.tgz', gzipSync(whole).subarray(0, 60));
    here.write('z', githubPat());
    expect(await here.scan('cut.tar', 'cut.tgz', 'z')).toMatchObject({
      status: 1,
      found: [
        `cut.tar!/a:1 ${PAT}`,
        'cut.tar!/b secret-lint/unreadable',
        'cut.tgz secret-lint/unreadable',
        `z:1 ${PAT}`,
      ],
    });
  });

  it('of a form that is not read are told when they are named', async () => {
    here.write('a.tar.bz2', Buffer.concat([Buffer.from('BZh91AY&SY'), Buffer.alloc(60)]));
    expect(await here.scan('a.tar.bz2')).toMatchObject({
      status: 1,
      found: ['a.tar.bz2 secret-lint/broken-archive'],
    });
    const { status, report } = await here.scan();
    expect({ status, unopened: report.summary['unopened'] }).toEqual({ status: 0, unopened: 1 });
    const { stdout } = await here.scan('--format', 'text');
    expect(stdout).toBe('.: pass in 1 file, 1 archive not opened (see --archives)\n');
  });

  it('with names that other tools refuse are scanned all the same', async () => {
    here.write(
      'odd.tar',
      tar(['../up', githubPat(1)], ['/abs', githubPat(2)], ['a', githubPat(3)], ['a', githubPat(4)]),
    );
    expect((await here.scan('odd.tar')).found).toEqual([
      `../up:1 ${PAT}`,
      `/abs:1 ${PAT}`,
      `a:1 ${PAT}`,
      `a:1 ${PAT}`,
    ]);
  });

  it('that unpack to far more than they hold are stopped', async () => {
    here.write('bomb.gz', gzipSync(Buffer.alloc(200 * 1024 * 1024)));
    const { status, found } = await here.scan('bomb.gz');
    expect({ status, found }).toEqual({ status: 1, found: ['bomb.gz secret-lint/broken-archive'] });
  });
});

describe('a repository', () => {
  beforeEach(() => {
    here.git('init', '-q', '-b', 'main');
  });

  it('has its index scanned, not its work tree', async () => {
    here.write('known', githubPat(1));
    here.commit('before');
    here.write('new', 'clean on disk');
    here.write('staged', githubPat(2));
    here.git('add', 'staged');
    here.write('staged', 'clean on disk');
    here.write('untracked', githubPat(3));
    expect(await here.scan('--staged')).toMatchObject({ status: 2, found: [`staged:1 ${PAT}`] });
    here.write('.secretsignore', 'staged\n');
    expect(await here.scan('--staged')).toMatchObject({ status: 0, found: [] });
    expect(await here.scan('--staged', '--all')).toMatchObject({ status: 2 });
  });

  it('brings nothing when a file is only renamed, but where nobody looked at it before', async () => {
    here.write('.secretsignore', 'samples/\n');
    here.write('old', githubPat(1));
    here.write('samples/a', githubPat(2));
    here.commit('before');
    here.git('mv', 'old', 'new');
    expect((await here.scan('--staged')).found).toEqual([]);
    expect((await here.scan('--since', 'HEAD')).found).toEqual([]);
    here.git('mv', 'samples/a', 'live');
    expect((await here.scan('--staged')).found).toEqual([`live:1 ${PAT}`]);
    here.write('new', `${githubPat(1)}\n${githubPat(3)}\n`);
    here.git('add', 'new');
    expect((await here.scan('--staged')).found).toEqual([`live:1 ${PAT}`, `new:1 ${PAT}`, `new:2 ${PAT}`]);
  });

  it('has its history scanned for what was removed again, once, with the commit that brought it', async () => {
    here.write('a', 'clean\n');
    here.commit('clean');
    here.write('config/b', `one\n${githubPat()}\n`);
    const commit = here.commit('secret');
    here.write('config/b', `one\ntwo\n${githubPat()}\n`);
    here.commit('moved');
    rmSync(path.join(here.dir, 'config/b'));
    here.commit('removed');
    const { status, found, report } = await here.scan('--history');
    expect({ status, found }).toEqual({ status: 2, found: [`config/b:2 ${PAT}`] });
    expect(report.findings[0]?.data).toMatchObject({ commit });
    expect(report.findings[0]?.message).toContain(`brought by commit ${commit.slice(0, 12)}`);
    expect((await here.scan('--history', 'config')).found).toEqual([`b:2 ${PAT}`]);
    expect((await here.scan()).found).toEqual([]);
  });

  it('has the messages of its commits scanned, each secret once, where all of it is asked for', async () => {
    here.write('config/a', 'clean\n');
    here.commit('clean');
    here.git('tag', 'v1');
    const commit = here.commit(`Deploy\n\nwith ${githubPat(1)}\n`);
    here.commit(`Deploy again with ${githubPat(1)}`);
    const { status, found, report } = await here.scan('--history');
    expect({ status, found }).toEqual({ status: 2, found: [`.git/commit-message:3 ${PAT}`] });
    expect(report.findings[0]?.data).toMatchObject({ commit });
    expect((await here.scan('--since', 'v1')).found).toEqual(found);
    expect((await here.scan('--since', 'HEAD')).found).toEqual([]);
    expect((await here.scan('--staged')).found).toEqual([]);
    expect((await here.scan('--history', 'config')).found).toEqual([]);
    expect((await here.scan('--history', '--exclude', '/.git/commit-message')).found).toEqual([]);
  });

  it('has the messages of its annotated tags scanned, with the commit that they are for', async () => {
    here.write('a', 'clean\n');
    const commit = here.commit('clean');
    here.git('tag', '-a', 'v1', '-m', `One\n\nwith ${githubPat(1)}`);
    const { found, report } = await here.scan('--history');
    expect(found).toEqual([`.git/tag-message:3 ${PAT}`]);
    expect(report.findings[0]?.data).toMatchObject({ commit });
    expect((await here.scan('--since', commit)).found).toEqual([]);
    expect((await here.scan('--history', '--exclude', '/.git/tag-message')).found).toEqual([]);
  });

  it('has what is new since a revision scanned', async () => {
    here.write('old', githubPat(1));
    here.commit('old');
    here.git('tag', 'v1');
    here.write('new', githubPat(2));
    here.commit('new');
    here.write('staged', githubPat(3));
    here.git('add', 'staged');
    expect((await here.scan('--since', 'v1')).found).toEqual([`new:1 ${PAT}`, `staged:1 ${PAT}`]);
    expect((await here.scan('--since', 'nowhere')).stderr).toContain('[ERR_REPRO_GIT_REVISION]');
  });

  it('has archives in it opened on request', async () => {
    here.write('a.tgz', gzipSync(tar(['in/it', githubPat()])));
    const commit = here.commit('archive');
    expect((await here.scan('--history')).found).toEqual([]);
    const { found, report } = await here.scan('--history', '--archives', '1');
    expect(found).toEqual([`a.tgz!/in/it:1 ${PAT}`]);
    expect(report.findings[0]?.data).toMatchObject({ commit });
  });

  it('must be one', async () => {
    const other = await place();
    expect((await other.scan('--history')).stderr).toContain('[ERR_REPRO_GIT_NOT_REPOSITORY]');
  });
});
