import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { needs, runProcess } from '@repro/testkit';
import { releaseDirectory } from './support/directory.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const [, steps = ''] = /```sh\n(.*?)```/s.exec(readme) ?? [];
const [, pipe = ''] = /in one pipe:\n\n```sh\n(.*?)```/s.exec(readme) ?? [];
const [, cosign = ''] = /```sh\n(cosign .*?)```/s.exec(readme) ?? [];

/** Runs lines of a shell in `cwd`, with slsa-provenance on the path. */
async function shell(cwd: string, lines: string) {
  const program = `slsa-provenance() { "${process.execPath}" "${root}bin/slsa-provenance.js" "$@"; }\n`;
  const script = `set -euo pipefail\n${program}${lines}`;
  const { status, stdout, stderr } = await runProcess('bash', ['-c', script], { cwd, env: { HOME: cwd } });
  return { status, stdout: stdout.toString(), stderr };
}

describe('the README of slsa-provenance', () => {
  it('shows commands that work, one by one and in a pipe', async () => {
    const cwd = await releaseDirectory();
    const one = await shell(cwd, steps);
    expect(one).toMatchObject({ status: 0 });
    expect(JSON.parse(one.stdout)).toMatchObject({ ok: true, summary: { level: 1 } });
    expect(await shell(cwd, pipe)).toMatchObject({ status: 0 });
  });

  needs('cosign')('shows how cosign verifies it', async () => {
    const cwd = await releaseDirectory();
    await shell(cwd, steps);
    expect((await shell(cwd, cosign)).stderr).toContain('Verified OK');
  });

  it('shows a program that works', async () => {
    const [, program = '', output] = /```js\n(.*?)```\n\n```text\n(.*?)```/s.exec(readme) ?? [];
    const cwd = await releaseDirectory();
    // Packages are found from this one, files in the release.
    const script = program.replace('\n\n', `\n\nprocess.chdir(${JSON.stringify(cwd)});\n`);
    const args = ['--input-type=module', '-e', script];
    const { stdout, stderr } = await runProcess(process.execPath, args, { cwd: root });
    expect({ stdout: stdout.toString(), stderr }).toEqual({ stdout: output, stderr: '' });
  });

  it('has a row for each builder that the manifest tells of', () => {
    const ids = [
      'workstation',
      'unknown-ci',
      'github',
      'github-hosted',
      'github-self-hosted',
      'gitlab',
      'circleci',
      'azure',
      'jenkins',
    ];
    for (const id of ids) expect(readme).toContain(`| \`https://repro-pack.dev/builder/${id}/v1\``);
  });
});
