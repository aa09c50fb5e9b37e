import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { runProcess, temporaryDirectory } from '@repro/testkit';
import { repository } from './installed.ts';
import { home, sourceTree } from './support.ts';

const bundle = path.join(import.meta.dirname, '../bundle');

/** The files of the installed command that a run has read. */
async function filesOf(args: readonly string[]): Promise<string[]> {
  const directory = await temporaryDirectory();
  const [hook, list] = [path.join(directory, 'hook.cjs'), path.join(directory, 'list')];
  await writeFile(
    hook,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(list)}, Object.keys(require.cache).join('\\n')));`,
  );
  const words = ['--require', hook, path.join(bundle, 'repro.cjs'), ...args];
  const { status, stdout, stderr } = await runProcess(process.execPath, words, { env: await home() });
  expect({ status, told: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({ status: 0, told: '' });
  const files = (await readFile(list, 'utf8')).split('\n').filter((file) => file.startsWith(bundle));
  return files.map((file) => path.basename(file)).sort();
}

it('reads the code of no tool whose result the cache knows', async () => {
  await runProcess(process.execPath, [path.join(repository, 'scripts/bundle.mjs'), 'repro']);
  const root = await sourceTree();
  expect(await filesOf(['release', root])).toContain('repro.work.cjs');
  expect(await filesOf(['release', root])).toEqual(['repro.cjs', 'repro.run.cjs']);
}, 60_000);
