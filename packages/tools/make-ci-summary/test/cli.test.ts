import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { canonicalize } from '@repro/core';
import { bin, temporaryDirectory } from '@repro/testkit';
import { error, reportOf } from '@repro/testkit-release';

const run = bin(import.meta.url);
let cwd: string;

beforeEach(async () => {
  cwd = await temporaryDirectory();
  await mkdir(path.join(cwd, 'dist/checks'), { recursive: true });
  await writeFile(path.join(cwd, 'dist/artifact.tar.gz'), 'the artifact');
  await writeFile(path.join(cwd, 'dist/checks/own.json'), `${canonicalize(reportOf('own', [error]))}\n`);
});

describe('make-ci-summary as a process', () => {
  it('writes the page and exits 0, whatever the verdict', async () => {
    const { status, stdout, stderr } = await run([], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.toString()).toMatch(/^## ❌ /);
    expect((await run(['dist', '--format', 'html'], { cwd })).stdout.toString()).toMatch(/^<!doctype html>/);
    expect(JSON.parse((await run(['dist', '--format', 'json'], { cwd })).stdout.toString())).toMatchObject({
      status: 'fail',
    });
  });

  it('appends to the step summary of GitHub Actions, within its limit', async () => {
    const file = path.join(cwd, 'step.md');
    const env = { GITHUB_STEP_SUMMARY: file };
    await writeFile(file, '# before\n');
    await run(['-o', 'summary.md'], { cwd, env });
    const page = await readFile(path.join(cwd, 'summary.md'), 'utf8');
    expect(await readFile(file, 'utf8')).toBe(`# before\n${page}`);
    await run(['--no-step-summary'], { cwd, env });
    expect(await readFile(file, 'utf8')).toBe(`# before\n${page}`);
    await writeFile(file, 'x'.repeat(1024 * 1024 - 10));
    const { status, stderr } = await run([], { cwd, env });
    expect(status).toBe(0);
    expect(stderr).toContain('no room left');
    expect((await readFile(file)).length).toBe(1024 * 1024 - 10);
  });

  it('goes on when the step summary cannot be written', async () => {
    const { status, stderr } = await run([], {
      cwd,
      env: { GITHUB_STEP_SUMMARY: path.join(cwd, 'no/such/folder') },
    });
    expect(status).toBe(0);
    expect(stderr).toContain('the step summary was not written');
  });
});
