import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@jest/globals';
import { make, sha256sums } from '@repro/make-rbom';
import { needs, runProcess, temporaryDirectory } from '@repro/testkit';
import { artifacts } from './support.ts';

const names = [
  'plain',
  'with space',
  ' leading and trailing ',
  '-dash',
  '--check',
  '*star',
  'back\\slash',
  'back\\nslash',
  'new\nline',
  'return\rinside',
  'ends with return\r',
  '"quotes"',
  "'q'",
  '$(x)',
  '#comment',
  'ä 日本',
  'tab\there',
  'dir/in it',
  '\\',
];
const files = Object.fromEntries(names.map((name, i) => [name, `content ${i}`]));

needs('sha256sum')('sha256sum -c takes every line, and would say so if a file were another', async () => {
  const cwd = await temporaryDirectory();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), content);
  }
  const rbom = await make({ artifacts: artifacts(files) }, { releaseVersion: '1' });
  const check = () =>
    runProcess('sha256sum', ['--check', '--strict', '--quiet', '-'], { cwd, input: sha256sums(rbom) });
  expect(await check()).toMatchObject({ status: 0, stderr: '' });
  writeFileSync(path.join(cwd, 'new\nline'), 'other');
  expect((await check()).status).toBe(1);
});

needs('sha256sum')('the lines are those that sha256sum writes', async () => {
  const cwd = await temporaryDirectory();
  mkdirSync(path.join(cwd, 'dir'));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(cwd, name), content);
  const rbom = await make({ artifacts: artifacts(files) }, { releaseVersion: '1' });
  const sorted = rbom.artifacts.map(({ name }) => name);
  const { stdout } = await runProcess('sha256sum', ['--', ...sorted], { cwd });
  expect(sha256sums(rbom)).toBe(stdout.toString());
});
