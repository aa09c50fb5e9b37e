import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sha256sums } from '@repro/make-rbom';
import { command } from '@repro/make-rbom/cli';
import { bin, invoke, needs, runProcess, schemaValidator, temporaryDirectory } from '@repro/testkit';
import { digest, gitEnv } from './support.ts';

/** A release in `dist`. */
async function release(
  files: Readonly<Record<string, string>> = { 'app.bin': 'artifact', 'dir/VERSION': '1\n' },
) {
  const cwd = await temporaryDirectory();
  const write = (name: string, content: string): void => {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(`dist/${name}`, content);
  const at = (...args: string[]) =>
    invoke(command, [...args, '--release-version', '1.2.3'], { cwd, env: gitEnv });
  return { cwd, write, at };
}

const named = (stdout: Buffer): string[] =>
  (JSON.parse(stdout.toString()) as { artifacts: { name: string }[] }).artifacts.map(({ name }) => name);

describe('make-rbom', () => {
  it('writes a canonical document that fits its schema', async () => {
    const { at } = await release();
    const { status, stdout, stderr } = await at('dist');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.toString()).toBe(
      `{"artifacts":[{"name":"app.bin","sha256":"${digest('artifact')}","size":8,"type":"data"},{"name":"dir/VERSION","sha256":"${digest('1\n')}","size":2,"type":"data"}],"release_version":"1.2.3","schema_version":"1.0"}\n`,
    );
    expect(schemaValidator('release_bom')(JSON.parse(stdout.toString()))).toEqual([]);
  });

  it.each(['--output', '--sums'])('writes no %s over an artifact', async (flag) => {
    const { cwd, at } = await release();
    symlinkSync('dist/app.bin', path.join(cwd, 'link'));
    for (const name of ['dist/app.bin', 'link']) {
      const { status, stderr } = await at('dist/app.bin', 'dist/dir/VERSION', flag, name);
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: expect.stringContaining(`${name} is also the input dist/app.bin [ERR_REPRO_SAME_FILE]`),
      });
      expect(readFileSync(path.join(cwd, 'dist/app.bin'), 'utf8')).toBe('artifact');
    }
  });

  it('gives the same bytes in another time zone, locale, directory and number of threads', async () => {
    const { cwd } = await release();
    const runBin = bin(import.meta.url);
    const flags = ['--release-version', '1', '--format', 'spdx'];
    const env = { SOURCE_DATE_EPOCH: '1700000000' };
    const first = await runBin(['dist', ...flags], { cwd, env });
    const second = await runBin([path.join(cwd, 'dist/'), ...flags, '--workers', '1'], {
      cwd: '/',
      env: { ...env, TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', LANG: 'de_DE' },
    });
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(second).toEqual(first);
    expect(first.stdout.toString()).toContain('"created":"2023-11-14T22:13:20Z"');
  });

  it('takes the time of the commit of the source', async () => {
    const { cwd, at, write } = await release();
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', cwd, '-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {
        env: { ...gitEnv, HOME: '/nonexistent', GIT_COMMITTER_DATE: '1700000000 +0900' },
      });
    write('a', '1');
    git('init', '-q');
    git('add', 'a');
    git('commit', '-q', '-m', 'x');
    expect(JSON.parse((await at('dist')).stdout.toString()).generated_at).toBe('2023-11-14T22:13:20Z');
    const elsewhere = await at('dist', '--source', (await release()).cwd);
    expect(JSON.parse(elsewhere.stdout.toString())).not.toHaveProperty('generated_at');
  });

  it('says that no commit was asked where there is no git', async () => {
    const { cwd } = await release();
    mkdirSync(path.join(cwd, '.git'));
    const { status, stdout, stderr } = await invoke(command, ['dist', '--release-version', '1'], {
      cwd,
      env: { PATH: '/nonexistent' },
    });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'make-rbom: warning: git was not found, so no commit tells the time\n',
    });
    expect(JSON.parse(stdout.toString())).not.toHaveProperty('generated_at');
  });

  it('lists files by their names, and leaves out what is asked', async () => {
    const { at } = await release({ a: '1', 'b.map': '2', 'sub/c': '3', '.hidden': '4' });
    expect(named((await at('dist/sub/c', 'dist/a')).stdout)).toEqual(['a', 'c']);
    expect(named((await at('dist')).stdout)).toEqual(['.hidden', 'a', 'b.map', 'sub/c']);
    expect(named((await at('dist', '--exclude', '*.map', '--exclude', '/sub')).stdout)).toEqual([
      '.hidden',
      'a',
    ]);
  });

  it.each(['sums', './sums', 'there/../sums', 'link'])(
    'writes nothing twice to one file: %s',
    async (name) => {
      const { cwd, at } = await release();
      mkdirSync(path.join(cwd, 'there'));
      writeFileSync(path.join(cwd, 'sums'), 'before');
      symlinkSync('sums', path.join(cwd, 'link'));
      const { status, stderr } = await at('dist', '-o', 'sums', '--sums', name);
      expect({ status, code: /\[(ERR_\w+)\]/.exec(stderr)?.[1] }).toEqual({
        status: 1,
        code: 'ERR_REPRO_SAME_FILE',
      });
      expect(readFileSync(path.join(cwd, 'sums'), 'utf8')).toBe('before');
    },
  );

  it('does not list what it writes, be it written over or new', async () => {
    const { cwd, at } = await release();
    const call = ['dist', '-o', 'dist/release_bom.json', '--sums', 'dist/SHA256SUMS'];
    expect((await at(...call)).status).toBe(0);
    const first = readFileSync(path.join(cwd, 'dist/release_bom.json'));
    expect((await at(...call)).status).toBe(0);
    expect(readFileSync(path.join(cwd, 'dist/release_bom.json'))).toEqual(first);
    expect(named(first)).toEqual(['app.bin', 'dir/VERSION']);
    expect(readFileSync(path.join(cwd, 'dist/SHA256SUMS'), 'utf8')).toBe(
      sha256sums(JSON.parse(first.toString())),
    );
    expect(readdirSync(path.join(cwd, 'dist')).sort()).toEqual([
      'SHA256SUMS',
      'app.bin',
      'dir',
      'release_bom.json',
    ]);
    await runProcess(
      'sh',
      ['-c', '"$0" "$1" dist --release-version 1 > dist/out.json', process.execPath, binFile],
      {
        cwd,
      },
    );
    expect(named(readFileSync(path.join(cwd, 'dist/out.json')))).not.toContain('out.json');
  });

  needs('sha256sum')('writes sums that sha256sum takes', async () => {
    const { cwd, at } = await release({ '-n': '1', 'a b': '2', 'sub/new\nline': '3' });
    await at('dist', '--sums', 'dist/SHA256SUMS');
    const result = await runProcess('sha256sum', ['-c', '--strict', 'SHA256SUMS'], {
      cwd: path.join(cwd, 'dist'),
    });
    expect(result).toMatchObject({ status: 0, stderr: '' });
  });

  it('refuses links, in a directory and by name', async () => {
    const { cwd, at } = await release();
    symlinkSync('app.bin', path.join(cwd, 'dist/latest'));
    symlinkSync('loop', path.join(cwd, 'loop'));
    for (const call of [['dist'], ['dist/latest'], ['loop']]) {
      const { status, stderr } = await at(...call);
      expect({ status, coded: stderr.includes('[ERR_REPRO_RBOM_LINK]') }).toEqual({ status: 1, coded: true });
    }
    expect((await at('dist', '--exclude', 'latest')).status).toBe(0);
    symlinkSync('dist/dir', path.join(cwd, 'root'));
    expect(named((await at('root')).stdout)).toEqual(['VERSION']);
  });

  needs('mkfifo')('refuses what is no file', async () => {
    const { cwd, at } = await release();
    execFileSync('mkfifo', [path.join(cwd, 'dist/pipe')]);
    for (const call of [['dist'], ['dist/pipe']]) {
      const { status, stderr } = await at(...call);
      expect(status).toBe(1);
      expect(stderr).toMatch(/pipe: is no file.*\[ERR_REPRO_SPECIAL_FILE\]/);
    }
  });

  it.each<[string, string[], string]>([
    ['nothing', [], 'ERR_REPRO_USAGE'],
    ['a path that is missing', ['nope'], 'ERR_REPRO_NOT_FOUND'],
    ['a path through a file', ['dist/app.bin/x'], 'ERR_REPRO_NOT_FOUND'],
    ['a path longer than any', ['x'.repeat(5000)], 'ERR_REPRO_NAME_TOO_LONG'],
    ['standard input', ['-'], 'ERR_REPRO_USAGE'],
    ['one file twice', ['dist/app.bin', './dist/app.bin'], 'ERR_REPRO_RBOM_ARTIFACT'],
    ['metadata that is missing', ['dist', '--metadata', 'nope'], 'ERR_REPRO_NOT_FOUND'],
    ['metadata that is no JSON', ['dist', '--metadata', 'dist/app.bin'], 'ERR_REPRO_JSON_SYNTAX'],
    ['a version of two words', ['dist', '--release-version', 'a b'], 'ERR_REPRO_USAGE'],
    ['SPDX without a time', ['dist', '--format', 'spdx'], 'ERR_REPRO_RBOM_TIMESTAMP'],
    ['an idle --spec-version', ['dist', '--spec-version', '1.7'], 'ERR_REPRO_USAGE'],
    ['sums to standard output', ['dist', '--sums', '-'], 'ERR_REPRO_USAGE'],
  ])('says what is wrong with %s, and writes nothing', async (_what, args, code) => {
    const { cwd, at } = await release();
    const { status, stdout, stderr } = await at(...args, '-o', 'out.json');
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`[${code}]`);
    expect(stderr).toMatch(/hint: /);
    expect(readdirSync(cwd)).toEqual(['dist']);
  });

  it('names the version that is missing', async () => {
    const { cwd } = await release();
    const { status, stderr } = await invoke(command, ['dist'], { cwd, env: gitEnv });
    expect(status).toBe(1);
    expect(stderr).toContain('--release-version');
  });

  it('names a file that cannot be read', async () => {
    const { cwd, at } = await release();
    chmodSync(path.join(cwd, 'dist/app.bin'), 0);
    const { status, stderr } = await at('dist');
    // The superuser reads everything.
    if (process.getuid?.() !== 0)
      expect({ status, named: stderr.includes('app.bin') }).toEqual({ status: 1, named: true });
  });

  it('hashes an artifact of 300 MB without holding it', async () => {
    const { cwd } = await release();
    truncateSync(path.join(cwd, 'dist/app.bin'), 300_000_000);
    const result = await bin(import.meta.url)(['dist', '--release-version', '1'], {
      cwd,
      env: { NODE_OPTIONS: '--max-old-space-size=64' },
    });
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(result.stdout.toString()).artifacts[0].size).toBe(300_000_000);
  });
});

const binFile = new URL('../bin/make-rbom.js', import.meta.url).pathname;
