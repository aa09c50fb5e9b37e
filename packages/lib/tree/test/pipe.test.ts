import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { resolvedAfter, temporaryDirectory } from '@repro/testkit';

it('a pipe given as a root does not keep Node from resolving the links of modules', async () => {
  const pipe = path.join(await temporaryDirectory(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const refused = `try { for (const _ of library.scan(${JSON.stringify(pipe)})); } catch {}`;
  expect(await resolvedAfter(import.meta.url, refused)).toContain('/.pnpm/');
});

it('nor does one that is an entry', async () => {
  const pipe = path.join(await temporaryDirectory(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const name = { path: 'pipe', type: 'other', special: 'fifo', disk: pipe };
  const looked = `library.entryAt(${JSON.stringify(name)})`;
  expect(await resolvedAfter(import.meta.url, looked)).toContain('/.pnpm/');
});
