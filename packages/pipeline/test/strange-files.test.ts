import { rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { needs, runProcess } from '@repro/testkit';
import { makeDirectory } from '../src/workspace/make-directory.ts';
import { json, repro, sourceTree } from './support.ts';

/** A source that somebody else wrote may have anything under the names that a release looks for. */
let root: string;

beforeEach(async () => {
  root = await sourceTree();
  await makeDirectory(path.join(root, 'dist'));
});

const pipeAt = async (name: string): Promise<void> => {
  expect((await runProcess('mkfifo', [path.join(root, name)])).status).toBe(0);
};
const endlessAt = (name: string): Promise<void> => symlink('/dev/zero', path.join(root, name));

describe.each([
  ['a pipe', pipeAt],
  ['a link to a device without end', endlessAt],
])('%s', (_, put) => {
  needs('mkfifo').each(['repro.config.yml', 'repro.config.json', 'config.yml'])(
    'where a configuration would be: %s',
    async (name) => {
      await put(name);
      const { status, stderr } = await repro(['config', root]);
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: expect.stringContaining(`error: ${name}: expected a file, found a pipe or a device`),
      });
    },
  );

  needs('mkfifo')('where the sums of a release would be', async () => {
    await put('dist/SHA256SUMS');
    for (const command of ['release', 'verify', 'clean']) {
      const { status, stderr } = await repro([command, root]);
      expect({ command, status, stderr }).toEqual({
        command,
        status: 1,
        stderr: expect.stringContaining('SHA256SUMS: expected a file, found a pipe or a device'),
      });
    }
  });

  needs('mkfifo')('where a file of a release would be', async () => {
    expect((await repro(['release', root])).status).toBe(0);
    await rm(path.join(root, 'dist/VERSION'));
    await put('dist/VERSION');
    for (const command of ['verify', 'compliance']) {
      const { status, stdout, stderr } = await repro([command, root]);
      expect({ command, status, said: `${stdout.toString()}${stderr}` }).toEqual({
        command,
        status: 1,
        said: expect.stringContaining('VERSION: expected a file, found a pipe or a device'),
      });
    }
  });

  needs('mkfifo').each(['package.json', 'ACTIONS-PINS.md'])('where %s would be', async (name) => {
    await put(name);
    const { status, stderr } = await repro(['release', root, '--exclude', name]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('error') });
  });
});

describe('a directory', () => {
  it('where a file of a release would be is told, and nothing of what the release claims to hold', async () => {
    expect((await repro(['release', root])).status).toBe(0);
    await rm(path.join(root, 'dist/VERSION'));
    await makeDirectory(path.join(root, 'dist/VERSION'));
    for (const command of ['verify', 'compliance']) {
      const { status, stdout, stderr } = await repro([command, root]);
      expect({ command, status, said: `${stdout.toString()}${stderr}` }).toEqual({
        command,
        status: 1,
        said: expect.stringContaining(
          'VERSION: expected a file, found a directory [ERR_REPRO_IS_A_DIRECTORY]',
        ),
      });
      expect(stdout.toString()).not.toContain('artifact.tar.gz\n');
    }
  });
});

describe('the table of pins', () => {
  const SHA = '11bd71901bbe5b1630ceea73d27597364c9af683';
  const WORKFLOW = `on: push
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@${SHA} # v4.2.2
`;
  const OTHER = `| Action | SHA | Version |
|---|---|---|
| actions/checkout | ${SHA.replace('11', '22')} | v4.2.2 |
`;

  it('is that of the files that are released: no other can be held against them again', async () => {
    await makeDirectory(path.join(root, '.github/workflows'));
    await writeFile(path.join(root, '.github/workflows/a.yml'), WORKFLOW);
    await writeFile(path.join(root, 'ACTIONS-PINS.md'), OTHER);
    expect((await repro(['release', root])).status).toBe(2);
    expect(await json(root, 'checks/pins-manifest-check.json')).toMatchObject({ ok: false });
    const without = await repro(['release', root, '--exclude', 'ACTIONS-PINS.md']);
    expect({ status: without.status, said: without.stderr }).toEqual({
      status: 0,
      said: expect.not.stringContaining('FAILED'),
    });
  });
});
