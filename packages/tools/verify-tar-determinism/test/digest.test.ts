import { closeSync, ftruncateSync, openSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { checkWithAndWithoutDigest, invoke, schemaValidator, temporaryDirectory } from '@repro/testkit';
import { tarArchive, tarHeader, tarMember } from '@repro/testkit/tar';
import { check } from '@repro/verify-tar-determinism';
import { command } from '@repro/verify-tar-determinism/cli';

const sizes = [0, 511, 513, 16_000, 16_384, 24_000, 70_001];
const archive = tarArchive(
  ...sizes.map((size, i) => tarMember({ name: `${i}`, uid: i % 3 }, Buffer.alloc(size, 'x'))),
);
const judge = (bytes: Uint8Array, options = {}) => checkWithAndWithoutDigest(check, bytes, options);

let cwd = '';
beforeEach(async () => {
  cwd = await temporaryDirectory();
});

describe('without a digest an archive is told the same of', () => {
  it('as it is, compressed, and by other options', async () => {
    expect((await judge(archive)).ok).toBe(false);
    await judge(gzipSync(archive));
    await judge(archive, { maxFindings: 1, profile: 'gnu', mtime: 5, failOn: 'note' });
    await expect(judge(archive, { limits: { entries: 3 } })).rejects.toThrow('limit of 3');
  });

  it('wherever it is cut off', async () => {
    for (let cut = 0; cut < archive.length; cut += 1777) {
      await judge(archive.subarray(0, cut)).catch((error: Error) =>
        expect(error.message).toMatch(/ends inside|no bytes/),
      );
    }
  });

  it('with bytes behind contents and behind its end', async () => {
    for (let at = 511; at < archive.length; at += 512) {
      if (archive[at] !== 0) continue;
      const changed = Uint8Array.from(archive);
      changed[at] = 1;
      const told = await judge(changed).then(
        ({ findings }) => findings.map(({ code }) => code).join(),
        (error: Error) => error.message,
      );
      expect(told).toMatch(/padding|hidden|checksum|after-end/);
    }
    const longer = await judge(Buffer.concat([archive, Buffer.alloc(300_000), Buffer.from('x')]));
    expect(longer.findings.map(({ code }) => code)).toContain('tar/data-after-end');
  });
});

describe('a file that is read without a digest', () => {
  const bytesOf = async function* (bytes: Uint8Array) {
    yield bytes;
  };

  it('may be larger than anybody reads', async () => {
    const file = path.join(cwd, 'large.tar');
    const size = 0o77777777777;
    const fd = openSync(file, 'w');
    writeFileSync(fd, tarHeader({ name: 'a', size }));
    ftruncateSync(fd, 512 + size + 1 + 1024);
    closeSync(fd);
    const bytes = bytesOf(tarHeader({ name: 'a', size }));
    const { summary } = await check({ path: file, bytes }, { digest: false });
    expect(summary).toMatchObject({ tar_bytes: size + 1 + 1536, members: { files: 1 } });
  });

  it('is refused when it changes meanwhile, whatever was read', async () => {
    const many = tarArchive(
      ...Array.from({ length: 1200 }, (_, i) =>
        tarMember({ name: String(i).padStart(4, '0') }, Buffer.alloc(20_000)),
      ),
    );
    const file = path.join(cwd, 'many.tar');
    const source = () => ({ path: file, bytes: bytesOf(many.subarray(0, 1000)) });
    writeFileSync(file, many);
    expect((await check(source(), { digest: false })).summary['members']).toMatchObject({ files: 1200 });
    for (const size of [many.length + 1, many.length - 1, 1000]) {
      writeFileSync(file, many);
      // The signal is asked now and then while the archive is read.
      const change = () => truncateSync(file, size);
      const signal = Object.assign(new AbortController().signal, { throwIfAborted: change });
      await expect(check(source(), { digest: false, signal })).rejects.toMatchObject({
        code: 'ERR_REPRO_CHANGED',
      });
    }
  });
});

describe('the command', () => {
  it('takes digests where they are shown, and tells the same where they are not', async () => {
    writeFileSync(path.join(cwd, 'a.tar'), archive);
    const told = async (argv: readonly string[], input: object) =>
      (await invoke(command, argv, { cwd, ...input })).stdout.toString();
    const report = JSON.parse(await told(['a.tar'], {}));
    expect(report.subject.sha256).toBe(report.summary.tar_sha256);
    expect(schemaValidator('verify-tar-determinism.report')(report)).toEqual([]);
    expect(await told(['a.tar', '--format', 'sarif'], {})).toContain(report.subject.sha256);
    for (const format of ['text', 'github', 'junit']) {
      const fromFile = await told(['a.tar', '--format', format], {});
      const fromPipe = await told(['--format', format], { stdin: archive });
      expect(fromFile).toBe(fromPipe.replaceAll('stdin', 'a.tar'));
    }
  });
});
