import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { inspectBundle, openBundle } from '@repro/evidence/bundle';
import { bin, runProcess, temporaryDirectory } from '@repro/testkit';
import { bundleOf, makeRelease } from './release.ts';

const run = bin(import.meta.url);
const BIN = path.join(import.meta.dirname, '../bin/repro-audit.js');
let cwd: string;
let bytes: Buffer;

beforeAll(async () => {
  cwd = await temporaryDirectory();
  const { files, keyPem } = await makeRelease();
  bytes = await bundleOf(files);
  await writeFile(path.join(cwd, 'release.evidence.tar'), bytes);
  await writeFile(path.join(cwd, 'key.pem'), keyPem);
});

describe('a bundle as one file', () => {
  it('is audited with nothing but itself, and the key', async () => {
    const { status, stdout, stderr } = await run(['release.evidence.tar', '--key', 'key.pem'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.toString()).toMatch(/^PASS: artifact\.tar\.gz 1\.2\.3\n/);
  });

  it.each([
    ['standard input', '- < release.evidence.tar'],
    ['a pipe into it', '- < <(cat release.evidence.tar)'],
    ['a pipe that is named', '<(cat release.evidence.tar)'],
  ])('is audited as well from %s', async (_, release) => {
    const whole = await run(['release.evidence.tar', '--key', 'key.pem'], { cwd });
    const line = `"${process.execPath}" "${BIN}" --key key.pem ${release}`;
    const { status, stdout, stderr } = await runProcess('bash', ['-c', line], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.toString()).toBe(whole.stdout.toString());
  });

  it('that is cut short on its way is none', async () => {
    const { status, stderr, stdout } = await run(['-'], { cwd, input: bytes.subarray(0, bytes.length / 2) });
    expect({ status, stdout: stdout.toString(), stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^repro-audit: error: stdin/),
    });
  });

  it('tells a flipped byte anywhere, and where', async () => {
    // Every member's header and content is hit; a prime step does not fall into step with blocks of 512.
    const changed = path.join(cwd, 'changed.tar');
    const silent: number[] = [];
    for (let at = 0; at < bytes.length; at += 97) {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
      await writeFile(changed, copy);
      const problems = await openBundle(changed)
        .then(async (bundle) => {
          const found = await inspectBundle(bundle);
          bundle.close();
          return found.length;
        })
        .catch(() => 1);
      if (problems === 0) silent.push(at);
    }
    expect(silent).toEqual([]);
  });

  it('exits 2 for one that was changed, naming the file', async () => {
    const at = bytes.indexOf('"required_artifacts"');
    const copy = Buffer.from(bytes);
    copy[at + 2] = 'R'.charCodeAt(0);
    await writeFile(path.join(cwd, 'changed.tar'), copy);
    const { status, stdout } = await run(['changed.tar'], { cwd });
    expect(status).toBe(2);
    expect(stdout.toString()).toMatch(/FAIL +The bundle is as it was written/);
    expect(stdout.toString()).toContain('policies/rbom.json');
  });
});
