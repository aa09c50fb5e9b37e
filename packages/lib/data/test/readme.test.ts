import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

it('does what its README shows', () => {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const [, code, output] =
    /```js\n(.*?)```\n\n```text\n(.*?)```/s.exec(readFileSync(`${root}README.md`, 'utf8')) ?? [];
  const printed = execFileSync(process.execPath, ['--input-type=module', '-'], {
    cwd: root,
    input: code,
    encoding: 'utf8',
  });
  expect(printed).toBe(output);
});
