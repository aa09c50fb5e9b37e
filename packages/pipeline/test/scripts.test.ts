import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { runProcess } from '@repro/testkit';

const root = path.join(import.meta.dirname, '../../..');
/** Read by others, or handed to turbo and jest: no commands. */
const PARTS = ['arguments.mjs', 'jest-reporter.mjs', 'build-wasm.mjs'];
const scripts = (
  await Promise.all(
    ['scripts', 'bench'].map(async (folder) => {
      const files = await readdir(path.join(root, folder));
      return files.filter((file) => file.endsWith('.mjs')).map((file) => path.join(folder, file));
    }),
  )
)
  .flat()
  .filter((file) => !PARTS.includes(path.basename(file)));

it.each(scripts)('%s loads, tells what it does and refuses what it does not know', async (file) => {
  const script = path.join(root, file);
  const comment = /^\/\/ (.*)$/m.exec(await readFile(script, 'utf8'))?.[1] ?? 'a comment at its head';
  const help = await runProcess(process.execPath, [script, '--help']);
  expect({ status: help.status, stderr: help.stderr.toString() }).toEqual({ status: 0, stderr: '' });
  expect(help.stdout.toString().split('\n')[0]).toBe(comment);

  const unknown = await runProcess(process.execPath, [script, '--no-such-option']);
  expect(unknown.status).toBe(1);
  expect(unknown.stderr.toString()).toMatch(/^[\w-]+: error: .*--no-such-option.*\n$/);
});
