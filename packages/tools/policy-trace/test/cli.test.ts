import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalize } from '@repro/core';
import { command } from '@repro/policy-trace/cli';
import { bin, invoke, temporaryDirectory } from '@repro/testkit';
import { error, reportOf } from '@repro/testkit-release';

const run = bin(import.meta.url);
let cwd: string;

beforeAll(async () => {
  cwd = await temporaryDirectory();
  await mkdir(path.join(cwd, 'dist/checks'), { recursive: true });
  await writeFile(path.join(cwd, 'dist/artifact.tar.gz'), 'the artifact');
  for (const [name, findings] of [
    ['vel-validator', []],
    ['secret-lint', [error]],
  ] as const) {
    await writeFile(
      path.join(cwd, `dist/checks/${name}.json`),
      `${canonicalize(reportOf(name, findings))}\n`,
    );
  }
});

it('is text on a terminal and JSON elsewhere, unless --format says which', async () => {
  const shown = async (terminal: boolean, ...args: readonly string[]) =>
    (await invoke(command, ['dist', ...args], { cwd, terminal })).stdout.toString();
  const [text, json] = [await shown(true), await shown(false)];
  expect(text).toMatch(/^policies of artifact\.tar\.gz: FAILED/);
  expect(text).toMatch(/secret-lint .*; 1 error\n/);
  expect(JSON.parse(json)).toMatchObject({ schema_version: '1.0', status: 'fail' });
  expect(await shown(true, '--format', 'json')).toBe(json);
  expect(await shown(false, '--format', 'text')).toBe(text);
});

describe('policy-trace as a process', () => {
  it('passes, fails and cannot tell by its exit status', async () => {
    const trace = async (...args: string[]) => (await run(args, { cwd })).status;
    expect(await trace('--require', 'vel-validator')).toBe(2);
    expect(await trace('dist', '--require', 'vel-validator', '--require', 'secret-lint')).toBe(2);
    await writeFile(
      path.join(cwd, 'dist/checks/secret-lint.json'),
      `${canonicalize(reportOf('secret-lint'))}\n`,
    );
    expect(await trace('dist', '--require', 'vel-validator')).toBe(0);
    expect(await trace('dist')).toBe(2);
    await writeFile(path.join(cwd, 'dist/checks/secret-lint.json'), '{');
    expect(await trace('dist', '--require', 'vel-validator')).toBe(1);
    expect(await trace('dist', '--require', 'vel-validator', '--format', 'oscal')).toBe(1);
  });

  it('writes what it is asked for', async () => {
    const { stdout } = await run(['--require', 'vel-validator', '--format', 'text'], { cwd });
    expect(stdout.toString()).toMatch(
      /^policies of artifact\.tar\.gz: UNKNOWN, 1 of 2 passed, by reports without a run record\n/,
    );
    const oscal = await run(['--require', 'vel-validator', '--format', 'oscal', '-o', 'oscal.json'], {
      cwd,
      env: { SOURCE_DATE_EPOCH: '1700000000' },
    });
    expect(oscal).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(
        'policy-trace: error: dist: missing or not to be told: secret-lint [ERR_REPRO_UNTOLD]',
      ),
    });
  });
});
