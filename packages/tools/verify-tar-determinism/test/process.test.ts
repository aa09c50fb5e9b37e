import { createHash, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { bin, invoke, needs, runProcess, saidOfHeldPipe, temporaryDirectory } from '@repro/testkit';
import { tarArchive, tarHeader, tarMember } from '@repro/testkit/tar';
import { check } from '@repro/verify-tar-determinism';
import { command } from '@repro/verify-tar-determinism/cli';

const run = bin(import.meta.url);
const binFile = new URL('../bin/verify-tar-determinism.js', import.meta.url).pathname;
const good = tarArchive(tarMember({ name: 'a' }, 'content'));
const owned = tarArchive(tarMember({ name: 'a', uid: 1000 }, 'content'));
let cwd = '';
beforeEach(async () => {
  cwd = await temporaryDirectory();
});

describe('verify-tar-determinism as a process', () => {
  it('exits 0, 2 and 1 for what passes, fails and cannot be told', async () => {
    expect(await run([], { input: good })).toMatchObject({ status: 0, stderr: '' });
    const failed = await run([], { input: gzipSync(owned) });
    expect(failed.status).toBe(2);
    expect(JSON.parse(failed.stdout.toString())).toMatchObject({
      ok: false,
      subject: { name: 'stdin' },
      findings: [
        {
          code: 'member/uid',
          at: { path: 'stdin', offset: 108 },
          data: { member: 'a', expected: 0, found: 1000 },
        },
      ],
    });
    const short = await run([], { input: good.subarray(0, 515) });
    expect(short).toMatchObject({ status: 1, stdout: Buffer.alloc(0) });
    expect(short.stderr).toMatch(
      /^verify-tar-determinism: error: stdin: malformed tar: archive ends inside content, 4 bytes are missing, at byte 515 \[ERR_REPRO_TAR_TRUNCATED\]\nverify-tar-determinism: hint: .+\n$/,
    );
  });

  it('tells what is no gzip, or damaged, before a slow pipe has brought the rest', async () => {
    const tar = Buffer.concat([tarHeader({ size: 1_000_000 }), randomBytes(100_000)]);
    const flushed = deflateRawSync(tar, { finishFlush: constants.Z_SYNC_FLUSH });
    const start = Buffer.from('1f8b0800000000000003', 'hex');
    const told = async (...parts: Uint8Array[]) => saidOfHeldPipe(binFile, Buffer.concat(parts));
    expect(await told(Buffer.from('1f8b07', 'hex'), Buffer.alloc(2000))).toMatch(
      /^verify-tar-determinism: error: stdin: unreadable gzip: expected method 8, found 7, at byte 2 \[ERR_REPRO_GZIP_METHOD\]\n/,
    );
    const damaged = new RegExp(
      `^verify-tar-determinism: error: stdin: .*, at byte ${10 + flushed.length} \\[ERR_REPRO_GZIP_DATA\\]\\n`,
    );
    expect(await told(start, flushed, Buffer.from([7]))).toMatch(damaged);
    const noHeader = deflateRawSync(Buffer.alloc(1024, 'x'), { finishFlush: constants.Z_SYNC_FLUSH });
    expect(await told(start, noHeader)).toMatch(/^verify-tar-determinism: error: .*ERR_REPRO_TAR_CHECKSUM/);
  });

  it('gives one report for each of several files, with the digest of each file as it is', async () => {
    await writeFile(path.join(cwd, 'a.tar'), good);
    await writeFile(path.join(cwd, 'b.tar.gz'), gzipSync(owned));
    const { status, stdout } = await run(['a.tar', 'b.tar.gz'], { cwd });
    expect(status).toBe(2);
    const reports = stdout
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(reports.map(({ subject, ok, summary }) => [subject.name, ok, summary.compression])).toEqual([
      ['a.tar', true, 'none'],
      ['b.tar.gz', false, 'gzip'],
    ]);
    expect(reports[0].summary.tar_sha256).toBe(reports[0].subject.sha256);
    expect(reports[1].summary.tar_sha256).not.toBe(reports[1].subject.sha256);
  });

  it('judges by the profile, time and number of findings asked for', async () => {
    const dated = tarArchive(...['a', 'b', 'c'].map((name) => tarMember({ name, mtime: 5, uid: 7 })));
    const few = await run(['--mtime', '5', '--max-findings', '1'], { input: dated });
    const { findings, summary } = JSON.parse(few.stdout.toString());
    expect(findings.length).toBe(1);
    expect(summary).toMatchObject({ profile: 'repro', suppressed: 2 });
    const other = await run(['--profile', 'git-archive'], { input: dated });
    expect(JSON.parse(other.stdout.toString()).summary.profile).toBe('git-archive');
    expect((await run(['--profile', 'cpio'], { input: dated })).status).toBe(1);
  });

  needs('bash', 'sha256sum')('tells the digests that sha256sum tells', async () => {
    await writeFile(path.join(cwd, 'a.tar.gz'), gzipSync(good));
    const { stdout } = await run(['a.tar.gz'], { cwd });
    const { subject, summary } = JSON.parse(stdout.toString());
    const sums = await runProcess('bash', ['-c', 'sha256sum < a.tar.gz; gzip -dc a.tar.gz | sha256sum'], {
      cwd,
    });
    expect(sums.stdout.toString()).toBe(`${subject.sha256}  -\n${summary.tar_sha256}  -\n`);
  });

  needs('bash')('passes through a pipeline without cutting it', async () => {
    const large = tarArchive(tarMember({ name: 'a' }, Buffer.alloc(3_000_000, 'x')));
    await writeFile(path.join(cwd, 'in'), large);
    const script = `set -o pipefail; cat in | tee out | "${process.execPath}" "${binFile}" > report.json`;
    const { status } = await runProcess('bash', ['-c', script], { cwd });
    expect(status).toBe(0);
    expect((await readFile(path.join(cwd, 'out'))).equals(large)).toBe(true);
  });

  it('takes a bomb for what it is', async () => {
    const bomb = gzipSync(
      Buffer.concat([tarHeader({ size: 300 * 1024 ** 2 }), Buffer.alloc(300 * 1024 ** 2)]),
    );
    const { status, stderr } = await run([], { input: bomb });
    expect({ status, coded: /\[ERR_REPRO_GZIP_RATIO\]/.test(stderr) }).toEqual({ status: 1, coded: true });
  });
});

describe('verify-tar-determinism in memory', () => {
  it('gives the same report however its input is cut', async () => {
    const archive = tarArchive(
      ...['b', 'a', 'a'].map((name) => tarMember({ name, gid: 1 }, name.repeat(700))),
    );
    for (const input of [archive, gzipSync(archive)]) {
      const whole = await invoke(command, [], { stdin: input });
      expect(whole.status).toBe(2);
      for (const size of [1, 1000, 65_536]) {
        expect(await invoke(command, [], { stdin: cut(input, size) })).toEqual(whole);
      }
    }
  });

  it('gives the same report when other threads inflate and hash', async () => {
    const archive = tarArchive(tarMember({ name: 'a' }, randomBytes(40_000_000)));
    const [plain, compressed] = [await check(archive), await check(gzipSync(archive, { level: 0 }))];
    expect(plain.ok).toBe(true);
    expect(plain.subject.sha256).toBe(createHash('sha256').update(archive).digest('hex'));
    expect(compressed.summary).toMatchObject({ tar_sha256: plain.subject.sha256, tar_bytes: archive.length });
    expect(await check(cut(archive, 70_001))).toEqual(plain);
    expect(await check(cut(gzipSync(archive, { level: 0 }), 70_001))).toEqual(compressed);
  });

  it('lets those threads go when the archive cannot be read', async () => {
    const member = tarMember({ name: 'a' }, randomBytes(41_000_000)).subarray(0, 40_000_000);
    const expected = { code: 'ERR_REPRO_TAR_TRUNCATED' };
    await expect(check(member)).rejects.toMatchObject(expected);
    await expect(check(gzipSync(member, { level: 0 }))).rejects.toMatchObject(expected);
    await expect(check(randomBytes(10_000_000))).rejects.toMatchObject({ code: 'ERR_REPRO_TAR_CHECKSUM' });
  });

  it('tells about a hostile name without passing it on to the terminal', async () => {
    const hostile = tarArchive(tarMember({ name: '\u001b[2J\u202egpj', uid: 1 }));
    const { stdout } = await invoke(command, ['--format', 'text'], { stdin: hostile });
    expect(stdout.toString()).not.toMatch(/\u001b|\u202e/);
  });
});

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
