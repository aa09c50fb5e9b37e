import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { command } from '@repro/repro-audit/cli';
import { invoke, temporaryDirectory } from '@repro/testkit';
import { makeRelease } from './release.ts';

it('an audit that is written into the release it is of is warned of, and never takes the place of a file there', async () => {
  const cwd = await temporaryDirectory();
  for (const [name, content] of (await makeRelease()).files) {
    await mkdir(path.dirname(path.join(cwd, 'dist', name)), { recursive: true });
    await writeFile(path.join(cwd, 'dist', name), content);
  }
  const audit = (...args: readonly string[]) => invoke(command, ['dist', ...args], { cwd });
  const before = await readFile(path.join(cwd, 'dist/evidence.html'));
  const refused = await audit('-o', 'dist/evidence.html');
  expect({ status: refused.status, stderr: refused.stderr }).toEqual({
    status: 1,
    stderr: expect.stringContaining('dist/evidence.html is a file of the release [ERR_REPRO_USAGE]'),
  });
  expect(await readFile(path.join(cwd, 'dist/evidence.html'))).toEqual(before);
  expect((await audit('-o', 'dist/audit.txt')).stderr).toContain(
    'warning: dist/audit.txt lies in the release',
  );
  expect((await audit('-o', 'audit.txt')).stderr).not.toContain('warning');
});
