import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Command, CommandGroup } from '@repro/cli-kit';
import { command as detTar } from '@repro/det-tar/cli';
import { command as makeRbom } from '@repro/make-rbom/cli';
import { command as makeSnapshot } from '@repro/make-snapshot/cli';
import { command as makeVelManifest } from '@repro/make-vel-manifest/cli';
import { command as permissionsLint } from '@repro/permissions-lint/cli';
import { command as repro } from '@repro/pipeline/cli';
import { command as audit } from '@repro/repro-audit/cli';
import { command as secretLint } from '@repro/secret-lint/cli';
import { invoke, temporaryDirectory } from '@repro/testkit';
import { command as velValidator } from '@repro/vel-validator/cli';
import { command as verifyRebuild } from '@repro/verify-rebuild/cli';
import { command as versionStamp } from '@repro/version-stamp/cli';

/** Where a tool takes a directory, and what else it wants before it looks at it. */
const PLACES: readonly [string, Command | CommandGroup, (dir: string) => string[]][] = [
  ['make-snapshot', makeSnapshot, (dir) => [dir]],
  ['make-snapshot --git', makeSnapshot, (dir) => [dir, '--git']],
  ['make-snapshot --check', makeSnapshot, (dir) => [dir, '--check', 'file']],
  ['det-tar', detTar, (dir) => [dir]],
  ['det-tar --git', detTar, (dir) => [dir, '--git']],
  ['verify-rebuild --source', verifyRebuild, (dir) => ['file', '--source', dir]],
  ['verify-rebuild --git', verifyRebuild, (dir) => ['file', '--git', dir]],
  ['version-stamp --dir', versionStamp, (dir) => ['--from-git', '--dir', dir]],
  [
    'make-vel-manifest --dir',
    makeVelManifest,
    (dir) => ['--snapshot', 'file', '--artifact', 'file', '--dir', dir],
  ],
  ['make-rbom --source', makeRbom, (dir) => ['file', '--release-version', '1', '--source', dir]],
  ['vel-validator --repo', velValidator, (dir) => ['file', '--artifact', 'file', '--repo', dir]],
  ['secret-lint --history', secretLint, (dir) => ['--history', dir]],
  ['permissions-lint --git', permissionsLint, (dir) => ['--git', dir]],
  ['repro-audit --source', audit, (dir) => ['file', '--source', dir]],
  ['repro-audit --git', audit, (dir) => ['file', '--git', dir]],
  ['repro init', repro, (dir) => ['init', dir]],
  ['repro build', repro, (dir) => ['build', dir]],
  ['repro release', repro, (dir) => ['release', dir]],
  ['repro verify', repro, (dir) => ['verify', dir]],
  ['repro config', repro, (dir) => ['config', dir]],
  ['repro stats', repro, (dir) => ['stats', dir]],
  ['repro clean', repro, (dir) => ['clean', dir]],
];

let cwd = '';
beforeAll(async () => {
  cwd = await temporaryDirectory();
  await writeFile(path.join(cwd, 'file'), 'text');
});

describe.each(PLACES)('%s', (_, command, args) => {
  it('calls a directory that is not there what it was called, before any work', async () => {
    const { status, stdout, stderr } = await invoke(command, args('sub/missing'), { cwd });
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(
        /^[\w-]+: error: sub\/missing: no such (?:file or )?directory \[ERR_REPRO_NOT_FOUND\]$/,
      ),
      expect.stringMatching(/^[\w-]+: hint: check the path$/),
      '',
    ]);
  });

  it('takes no file for one', async () => {
    const { status, stderr } = await invoke(command, args('./file'), { cwd });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^[\w-]+: error: \.\/file: .*\[ERR_REPRO_NOT_A_DIRECTORY\]\n[\w-]+: hint: give the path of a directory\n$/,
    );
  });
});

it.each([
  ['compliance', 'policy_file'],
  ['compliance', 'metadata_file'],
  ['security', 'secret_config'],
  ['security', 'secret_baseline'],
  ['validation', 'schema_path'],
])('a file that %s.%s names is called what it is called there', async (section, key) => {
  const settings = { [section]: { [key]: 'sub/none.json' } };
  await writeFile(path.join(cwd, 'settings.json'), JSON.stringify(settings));
  const { status, stderr } = await invoke(repro, ['release', '--config', 'settings.json'], { cwd });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr:
      'repro: error: sub/none.json: no such file or directory [ERR_REPRO_NOT_FOUND]\nrepro: hint: check the path\n',
  });
});

it('--config calls its file what it was called', async () => {
  const { status, stderr } = await invoke(repro, ['config', '--config', 'sub/none.yml'], { cwd });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr:
      'repro: error: sub/none.yml: no such file [ERR_REPRO_CONFIG]\nrepro: hint: check the path given to --config\n',
  });
});
