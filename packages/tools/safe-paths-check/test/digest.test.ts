import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { check, checkPaths } from '@repro/safe-paths-check';
import { command } from '@repro/safe-paths-check/cli';
import { checkWithAndWithoutDigest, invoke, schemaValidator, temporaryDirectory } from '@repro/testkit';
import { tarArchive, tarMember } from '@repro/testkit/tar';

const sizes = [0, 511, 16_384, 24_000, 70_001];
const archive = tarArchive(
  ...sizes.map((size, i) => tarMember({ name: i % 2 ? `../${i}` : `con${i}` }, Buffer.alloc(size, 'x'))),
);

describe('without a digest an archive is told the same of', () => {
  it('wherever it is cut off, and whatever stands behind contents and its end', async () => {
    const judge = (bytes: Uint8Array) =>
      checkWithAndWithoutDigest(check, bytes, {}).then(
        ({ findings }) => findings.map(({ code }) => code).join(),
        (error: Error) => error.message,
      );
    for (let cut = 0; cut < archive.length; cut += 1777)
      expect(await judge(archive.subarray(0, cut))).toMatch(
        /ends inside|no bytes|not an archive|path\/parent/,
      );
    for (let at = 511; at < archive.length; at += 512) {
      if (archive[at] !== 0) continue;
      const changed = Uint8Array.from(archive);
      changed[at] = 1;
      expect(await judge(changed)).toMatch(/hidden|checksum/);
    }
    expect(await judge(Buffer.concat([archive, Buffer.alloc(300_000), Buffer.from('x')]))).toMatch(/hidden/);
  });

  it('and a list of paths', async () => {
    const list = Buffer.from('a\nnul\n');
    const { subject, ...report } = await checkPaths(list);
    const bare = await checkPaths(list, { digest: false });
    expect(bare).toEqual({ ...report, subject: { name: subject.name } });
    expect(schemaValidator('safe-paths-check.report')(bare)).toEqual([]);
  });
});

it('takes digests where they are shown, and tells the same where they are not', async () => {
  const cwd = await temporaryDirectory();
  writeFileSync(path.join(cwd, 'a.tar'), archive);
  const told = async (argv: readonly string[], input: object) =>
    (await invoke(command, argv, { cwd, ...input })).stdout.toString();
  const { subject } = JSON.parse(await told(['a.tar'], {}));
  expect(subject.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(await told(['a.tar', '--format', 'sarif'], {})).toContain(subject.sha256);
  for (const format of ['text', 'github', 'junit']) {
    const fromPipe = await told(['--format', format], { stdin: archive });
    expect(await told(['a.tar', '--format', format], {})).toBe(fromPipe.replaceAll('stdin', 'a.tar'));
  }
});
