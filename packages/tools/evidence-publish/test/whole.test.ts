import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { collect } from '@repro/core';
import { formatSums, openEvidence } from '@repro/evidence';
import { writeBundle } from '@repro/evidence/bundle';
import { publish } from '@repro/evidence-publish';
import { command } from '@repro/evidence-publish/cli';
import { invoke, temporaryDirectory } from '@repro/testkit';
import { type FakeRegistry, startFakeRegistry } from './support/fake-registry.ts';
import { smallRelease } from './support/release.ts';

let registry: FakeRegistry;
let cwd: string;
const inDist = (name: string): string => path.join(cwd, 'dist', name);

beforeAll(async () => {
  registry = await startFakeRegistry();
});
afterAll(() => registry.stop());

/** A release as `repro` leaves it: a run record, and sums over everything. */
beforeEach(async () => {
  registry.diary.length = 0;
  cwd = await temporaryDirectory();
  const { files, open } = await smallRelease(100);
  const sums = new Map<string, string>();
  const put = async (name: string, bytes: Uint8Array): Promise<void> => {
    await mkdir(path.dirname(inDist(name)), { recursive: true });
    await writeFile(inDist(name), bytes);
    sums.set(name, createHash('sha256').update(bytes).digest('hex'));
  };
  for (const { path: name } of files) await put(name, await collect(open(name), 1000));
  await put('run_record.json', Buffer.from('{}\n'));
  await writeFile(inDist('SHA256SUMS'), formatSums(sums));
});

const to = (): string => `oci://${registry.host}/org/project`;
const run = (...args: string[]) => invoke(command, [...args, '--to', to()], { cwd });

/** Nothing was sent, and why is said. */
async function expectRefused(place: string, why: RegExp): Promise<void> {
  const { status, stdout, stderr } = await run(place);
  expect({ status, stdout: stdout.toString() }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(why);
  expect(stderr).toContain('[ERR_REPRO_PUBLISH_RELEASE]');
  expect(registry.diary).toEqual([]);
}

describe('a client certificate', () => {
  it.each(['--cert-file', '--key-file'])('is of two files: %s alone is refused', async (flag) => {
    const { status, stderr } = await run('dist', flag, 'x.pem');
    expect([status, stderr]).toEqual([1, expect.stringContaining('[ERR_REPRO_USAGE]')]);
    expect(registry.diary).toEqual([]);
  });
});

describe('what is published', () => {
  it('is a release that is whole, and what nobody summed goes along', async () => {
    await writeFile(inDist('notes.txt'), 'more\n');
    expect(await run('dist')).toMatchObject({ status: 0, stderr: '' });
  });

  it('is no file that was changed since', async () => {
    await writeFile(inDist('artifact.tar.gz'), 'other');
    await writeFile(inDist('VERSION'), '6.6.6\n');
    await expectRefused('dist', /dist: VERSION is not the one that SHA256SUMS tells of, and so with 1 more/);
    await expect(publish(await openEvidence(path.join(cwd, 'dist')), { to: to() })).rejects.toMatchObject({
      code: 'ERR_REPRO_PUBLISH_RELEASE',
    });
  });

  it('is no release of which a file is gone', async () => {
    await rm(inDist('vel_manifest.json'));
    await expectRefused('dist', /vel_manifest\.json is missing/);
  });

  it('is nothing that a run was stopped at while it moved its files over', async () => {
    await rm(inDist('SHA256SUMS'));
    await expectRefused('dist', /there is no SHA256SUMS, so the release is not whole/);
  });

  it('is nothing that a failed run left', async () => {
    await rm(inDist('SHA256SUMS'));
    await writeFile(inDist('FAILED'), 'These files are of a run that failed: they are no release.\n');
    await expectRefused('dist', /these files are of a run that failed/);
  });

  it('is no bundle of which a byte was changed', async () => {
    const bundle = Buffer.from(await collect(writeBundle(await smallRelease(100)), 1e6));
    await writeFile(path.join(cwd, 'b.tar'), bundle);
    expect(await run('b.tar')).toMatchObject({ status: 0, stderr: '' });
    registry.diary.length = 0;
    bundle[bundle.indexOf('1.2.3\n')] = '6'.charCodeAt(0);
    await writeFile(path.join(cwd, 'b.tar'), bundle);
    await expectRefused('b.tar', /b\.tar: the bundle is not as it was written \(bundle\/digest in blobs\//);
  });
});
