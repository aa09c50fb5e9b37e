import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { packageRoot, runProcess } from './process.ts';

/**
 * Runs each program of a package's README behind which stands what it prints, and holds the two to each other.
 * @param from the test's `import.meta.url`
 */
export function readmeSuite(from: string): void {
  it('does what its README shows', async () => {
    const cwd = packageRoot(from);
    const readme = readFileSync(path.join(cwd, 'README.md'), 'utf8');
    const programs = [...readme.matchAll(/```js\n((?:(?!```).)*)```\n\n```text\n(.*?)```/gs)];
    expect(programs).not.toEqual([]);
    for (const [, program, output] of programs) {
      const args = ['--input-type=module', '-e', String(program)];
      const { stdout, stderr } = await runProcess(process.execPath, args, { cwd });
      expect({ stdout: stdout.toString(), stderr }).toEqual({ stdout: output, stderr: '' });
    }
  });
}
