import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { bin, invoke, needs, runProcess, temporaryDirectory } from '@repro/testkit';
import { command } from '@repro/verify-gzip-header/cli';

const run = bin(import.meta.url);
const binFile = new URL('../bin/verify-gzip-header.js', import.meta.url).pathname;
let cwd = '';
beforeEach(async () => {
  cwd = await temporaryDirectory();
});

/** A gzip file whose OS byte is 3 on every system. */
function reproducible(content: string | Uint8Array): Buffer {
  const file = gzipSync(content);
  file.writeUInt8(3, 9);
  return file;
}

describe('verify-gzip-header as a process', () => {
  needs('prlimit')('says what to do where the address space is limited, and then does', async () => {
    const args = ['--as=4000000000', process.execPath, binFile];
    const input = reproducible('x');
    const failed = await runProcess('prlimit', args, { input });
    expect({ status: failed.status, stderr: failed.stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(
        /^verify-gzip-header: error: .*too small for WebAssembly \[ERR_REPRO_MEMORY\]\n.*NODE_OPTIONS=--disable-wasm-trap-handler/,
      ),
    });
    const env = { ...process.env, NODE_OPTIONS: '--disable-wasm-trap-handler' };
    expect(await runProcess('prlimit', args, { input, env })).toMatchObject({ status: 0, stderr: '' });
  });

  it('exits 0, 2 and 1 for what passes, fails and cannot be told', async () => {
    const good = reproducible('x');
    expect(await run([], { input: good })).toMatchObject({ status: 0, stderr: '' });
    const dated = Buffer.from(good);
    dated.writeUInt32LE(1, 4);
    const failed = await run([], { input: dated });
    expect(failed.status).toBe(2);
    expect(JSON.parse(failed.stdout.toString())).toMatchObject({
      ok: false,
      findings: [
        { code: 'gzip/mtime-not-zero', at: { path: 'stdin', offset: 4 }, data: { expected: 0, found: 1 } },
      ],
    });
    const short = await run([], { input: good.subarray(0, 12) });
    expect(short).toMatchObject({ status: 1, stdout: Buffer.alloc(0) });
    expect(short.stderr).toMatch(
      /^verify-gzip-header: error: stdin: malformed gzip: ends inside the compressed data, at byte 12 \[ERR_REPRO_GZIP_TRUNCATED\]\nverify-gzip-header: hint: /,
    );
  });

  it('gives one report for each of several files', async () => {
    await writeFile(path.join(cwd, 'a.gz'), reproducible('a'));
    await writeFile(path.join(cwd, 'b.gz'), 'no gzip');
    const { status, stdout } = await run(['a.gz', 'b.gz'], { cwd });
    expect(status).toBe(2);
    const reports = stdout
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(reports.map(({ subject, ok }) => [subject.name, ok])).toEqual([
      ['a.gz', true],
      ['b.gz', false],
    ]);
  });

  it('reads all that tee gives it, whatever it begins with', async () => {
    const large = Buffer.alloc(3_000_000, 'no gzip at all ');
    await writeFile(path.join(cwd, 'in'), large);
    const { status } = await pipeline(`cat in | tee out | "${process.execPath}" "${binFile}" > report.json`);
    expect(status).toBe(2);
    expect((await readFile(path.join(cwd, 'out'))).equals(large)).toBe(true);
    const report = JSON.parse(await readFile(path.join(cwd, 'report.json'), 'utf8'));
    expect(report).toMatchObject({ findings: [{ code: 'gzip/magic' }], summary: { bytes: large.length } });
  });

  it('takes a bomb for what it is, in bounded memory', async () => {
    const bomb = reproducible(Buffer.alloc(300 * 1024 ** 2));
    const { status, stderr } = await run([], { input: bomb });
    expect({ status, coded: /\[ERR_REPRO_GZIP_RATIO\]/.test(stderr) }).toEqual({ status: 1, coded: true });
    expect((await run(['--max-ratio', '2000'], { input: bomb })).status).toBe(0);
  });

  it('calls a limit a limit, and does not wait for the end of what passes it', async () => {
    const { status } = await pipeline(
      `gzip -1 < /dev/urandom | "${process.execPath}" "${binFile}" --max-size 1000 2> said; exit "\${PIPESTATUS[1]}"`,
    );
    expect(status).toBe(1);
    expect(await readFile(path.join(cwd, 'said'), 'utf8')).toMatch(
      /error: stdin: gzip beyond a limit: content of more than 1000 bytes, at byte 10 \[ERR_REPRO_GZIP_LIMIT\]\n.*hint: raise the limit/,
    );
  });
});

function pipeline(script: string): Promise<{ status: number | null }> {
  return new Promise((resolve, reject) => {
    const shell = spawn('bash', ['-c', `set -o pipefail; ${script}`], { cwd, stdio: 'ignore' });
    shell.on('error', reject);
    shell.on('close', (status) => resolve({ status }));
  });
}

describe('verify-gzip-header in memory', () => {
  it('gives the same report however its input is cut', async () => {
    const content = Buffer.alloc(700_000, 'abc');
    const file = Buffer.concat([reproducible(content), reproducible('second'), Buffer.from('behind')]);
    const whole = await invoke(command, [], { stdin: file });
    for (const size of [1, 1000, 65_536]) {
      expect(await invoke(command, [], { stdin: cut(file, size) })).toEqual(whole);
    }
    expect(whole.status).toBe(2);
  });

  needs('gzip')('judges the files of GNU gzip', async () => {
    const { stdout: plain } = await runProcess('gzip', ['-n', '-9'], { input: 'content' });
    expect((await invoke(command, [], { stdin: plain })).status).toBe(0);
    await writeFile(path.join(cwd, 'named'), 'content');
    await runProcess('gzip', ['-k', path.join(cwd, 'named')]);
    const { stdout } = await invoke(command, ['named.gz'], { cwd });
    const { findings, summary } = JSON.parse(stdout.toString());
    expect(findings.map((finding: { code: string }) => finding.code)).toEqual([
      'gzip/mtime-not-zero',
      'gzip/name-present',
    ]);
    expect(summary).toMatchObject({ content_bytes: 7, members: 1 });
    expect(crc32('content')).toBe(
      (await readFile(path.join(cwd, 'named.gz'))).readUInt32LE(summary.bytes - 8),
    );
  });
});

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
