import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { runProcess } from '@repro/testkit';

it('does what its README shows', async () => {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const [, program = '', output] = /```js\n(.*?)```\n\n```text\n(.*?)```/s.exec(readme) ?? [];
  const args = ['--input-type=module', '-e', program];
  const { stdout, stderr } = await runProcess(process.execPath, args, { cwd: root });
  expect({ stdout: stdout.toString(), stderr }).toEqual({ stdout: output, stderr: '' });
});
