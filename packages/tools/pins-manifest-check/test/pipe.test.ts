import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { resolvedAfter, temporaryDirectory } from '@repro/testkit';

it('a pipe given as a file does not keep Node from resolving the links of modules', async () => {
  const cwd = await temporaryDirectory();
  execFileSync('mkfifo', [path.join(cwd, 'pipe')]);
  const cli = new URL('../dist/cli.js', import.meta.url).href;
  // What loads files lazily looks at them first: the command is stopped before it loads more.
  const looked = `
const { command } = await import(${JSON.stringify(cli)});
const stop = () => { throw new Error('stopped'); };
const context = { resolve: () => ${JSON.stringify(path.join(cwd, 'pipe'))}, open: stop, signal: new AbortController().signal };
await command.run({ flags: {}, positionals: { path: ['pipe'] }, common: {} }, context).catch(() => {});`;
  expect(await resolvedAfter(import.meta.url, looked)).toContain('/.pnpm/');
});
