import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { resolvedAfter } from '@repro/testkit';
import { testRepo } from './repo.ts';

it('a pipe in the place of a tracked file does not keep Node from resolving the links of modules', async () => {
  const repo = await testRepo();
  repo.write('file', 'x');
  repo.commit();
  rmSync(path.join(repo.dir, 'file'));
  execFileSync('mkfifo', [path.join(repo.dir, 'file')]);
  const walked = `
const tree = await library.trackedTree(${JSON.stringify(repo.dir)}, { differing: 'as-found' });
for await (const { type } of tree) if (type !== 'other') throw new Error(type);`;
  expect(await resolvedAfter(import.meta.url, walked)).toContain('/.pnpm/');
});
