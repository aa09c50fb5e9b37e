import { fileURLToPath } from 'node:url';
import { runProcess } from '@repro/testkit';

/**
 * Runs a module in a process of its own, where threads can be counted and nothing but itself keeps it alive.
 * It has `packTar`, `walk`, `directory`, and `started()`: the number of threads so far.
 */
export async function inProcess(
  directory: string,
  body: string,
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const program = `
    import process from 'node:process';
    import { createHash } from 'node:crypto';
    import { packTar } from '@repro/archive/write';
    import { walk } from '@repro/tree';
    let count = 0;
    process.on('worker', () => count++);
    const started = () => count;
    const directory = ${JSON.stringify(directory)};
    ${body}`;
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const { status, stdout, stderr } = await runProcess(
    process.execPath,
    ['--input-type=module', '-e', program],
    { cwd },
  );
  return { status, stdout: stdout.toString(), stderr };
}
