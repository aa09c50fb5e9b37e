import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { command } from '@repro/safe-paths-check/cli';
import { bin, invoke, needs, runProcess, saidOfHeldPipe, temporaryDirectory } from '@repro/testkit';
import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

const run = bin(import.meta.url);
let cwd = '';
beforeEach(async () => {
  cwd = await temporaryDirectory();
});

const good = gzipSync(tarArchive(tarMember({ name: 'a' }, 'content')));
const bad = gzipSync(tarArchive(tarMember({ name: '../a' })));

describe('safe-paths-check as a process', () => {
  it('exits 0, 2 and 1 for what passes, fails and cannot be told', async () => {
    expect(await run([], { input: good })).toMatchObject({ status: 0, stderr: '' });
    const failed = await run([], { input: bad });
    expect(failed.status).toBe(2);
    expect(JSON.parse(failed.stdout.toString())).toMatchObject({
      subject: { name: 'stdin' },
      findings: [{ code: 'path/parent', at: { path: '../a', offset: 0 } }],
    });
    const cut = await run([], { input: good.subarray(0, 50) });
    expect(cut).toMatchObject({ status: 1, stdout: Buffer.alloc(0) });
    expect(cut.stderr).toMatch(
      /^safe-paths-check: error: stdin: malformed gzip: .*\[ERR_REPRO_GZIP_TRUNCATED\]\n/,
    );
  });

  it('tells what is damaged before a slow pipe has brought the rest', async () => {
    const binFile = new URL('../bin/safe-paths-check.js', import.meta.url).pathname;
    const tar = Buffer.concat([tarMember({ name: 'a' }, 'content'), tarMember({ name: 'b' })]);
    const flushed = deflateRawSync(tar, { finishFlush: constants.Z_SYNC_FLUSH });
    const start = Buffer.from('1f8b0800000000000003', 'hex');
    expect(await saidOfHeldPipe(binFile, Buffer.concat([start, flushed, Buffer.from([7])]))).toMatch(
      new RegExp(`^safe-paths-check: error: stdin: .*, at byte ${10 + flushed.length} .ERR_REPRO_GZIP_DATA`),
    );
  });

  it('judges several files, and --null only with --paths', async () => {
    await writeFile(path.join(cwd, 'good.tgz'), good);
    await writeFile(path.join(cwd, 'bad.tgz'), bad);
    const { status, stdout } = await run(['good.tgz', 'bad.tgz'], { cwd });
    const reports = stdout
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([status, reports.map(({ ok }) => ok)]).toEqual([2, [true, false]]);
    const list = await run(['--paths', '-0'], { input: 'a\nb\0c\0' });
    expect(list.status).toBe(2);
    expect((await run(['--paths', '--null'], { input: 'a\0b' })).status).toBe(0);
    expect(await run(['-0'], { input: 'a\0b' })).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/--null has no effect without --paths \[ERR_REPRO_USAGE\]\n.*hint: /),
    });
  });

  needs('zip')('reads a zip from a file, and keeps one that is piped in', async () => {
    mkdirSync(path.join(cwd, 'tree'));
    writeFileSync(path.join(cwd, 'tree/a'), 'content');
    symlinkSync('a', path.join(cwd, 'tree/l'));
    await runProcess('zip', ['-q', '-r', '-y', 'out.zip', 'tree'], { cwd });
    const { stdout: fromFile } = await run(['out.zip'], { cwd });
    const { stdout: fromPipe } = await run([], { input: readFileSync(path.join(cwd, 'out.zip')) });
    const report = JSON.parse(fromFile.toString());
    expect(report).toMatchObject({ ok: true, summary: { entries: 3, symlinks: 1 } });
    expect(JSON.parse(fromPipe.toString())).toEqual({
      ...report,
      subject: { ...report.subject, name: 'stdin' },
    });
  });

  it('ends a bomb in a coded error', async () => {
    const bomb = gzipSync(
      tarArchive(tarMember({ name: 'a', size: 300 * 1024 ** 2 }, Buffer.alloc(300 * 1024 ** 2))),
    );
    const { status, stderr } = await run([], { input: bomb });
    expect({ status, coded: /\[ERR_REPRO_GZIP_RATIO\]/.test(stderr) }).toEqual({ status: 1, coded: true });
  });
});

describe('safe-paths-check in memory', () => {
  it('takes --base relative to the working directory', async () => {
    const archive = tarArchive(tarMember({ name: 'l', typeflag: '2', linkname: path.join(cwd, 'app/x') }));
    expect((await invoke(command, [], { stdin: archive, cwd })).status).toBe(2);
    expect((await invoke(command, ['--base', 'app'], { stdin: archive, cwd })).status).toBe(0);
    expect((await invoke(command, ['--base', 'other'], { stdin: archive, cwd })).status).toBe(2);
  });

  it('stays linear where prefixes are deep and links are many', async () => {
    const deep = Array.from({ length: 150 }, (_, i) => {
      return Buffer.concat([paxHeader({ path: `${i}/${'a/'.repeat(2000)}f` }), tarMember({ name: 'x' })]);
    });
    const chain = Array.from({ length: 20_000 }, (_, i) => {
      return tarMember({ name: `l${i}`, typeflag: '2', linkname: `l${i - 1}/../l${i + 1}` });
    });
    const same = Array.from({ length: 20_000 }, () => tarMember({ name: 'same/same' }));
    const start = process.cpuUsage();
    const { status } = await invoke(command, [], { stdin: tarArchive(...deep, ...chain, ...same) });
    const { user } = process.cpuUsage(start);
    expect(status).toBe(2);
    expect(user / 1e6).toBeLessThan(15); // seconds; a quadratic check takes minutes
  });

  needs('tar')('passes what GNU tar packs of an ordinary tree', async () => {
    mkdirSync(path.join(cwd, 'tree/sub'), { recursive: true });
    writeFileSync(path.join(cwd, 'tree/sub/file'), 'content');
    symlinkSync('../sub/file', path.join(cwd, 'tree/sub/link'));
    for (const format of ['gnu', 'pax', 'ustar', 'v7']) {
      const args = [`--format=${format}`, '-C', path.join(cwd, 'tree'), '-cf', '-', '.'];
      const { stdout } = await runProcess('tar', args, { cwd });
      const { status, stdout: report } = await invoke(command, [], { stdin: stdout });
      expect([format, status, JSON.parse(report.toString()).findings]).toEqual([format, 0, []]);
    }
  });
});
