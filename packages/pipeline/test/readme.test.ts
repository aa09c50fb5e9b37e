import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { needs, runProcess } from '@repro/testkit';
import { sourceTree } from './support.ts';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));
const repository = path.join(packageRoot, '../..');
/** pnpm links the bins of the pipeline's dependencies here: every tool. */
const env = { PATH: `${path.join(packageRoot, 'node_modules/.bin')}${path.delimiter}${process.env['PATH']}` };

async function readmeBlock(language: string): Promise<string> {
  const readme = await readFile(path.join(repository, 'README.md'), 'utf8');
  const block = new RegExp(`<!-- tested: [^>]*-->\n\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1];
  if (block === undefined) throw new Error(`the README shows no tested ${language}`);
  return block;
}

needs('jq', 'bash')('the README’s pipelines run, and their copies are whole', async () => {
  const root = await sourceTree();
  await mkdir(path.join(root, '..', 'out'));
  const lines = (await readmeBlock('sh')).replaceAll(/(?:snapshot\.json|a\.tar\.gz)/g, '../out/$&');
  const { status, stdout, stderr } = await runProcess('bash', ['-e', '-o', 'pipefail', '-c', lines], {
    cwd: root,
    env,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.toString().trimEnd().split('\n').at(-1)).toBe('true');
  const check = 'gzip -t ../out/a.tar.gz && jq -e .total_files ../out/snapshot.json';
  expect((await runProcess('bash', ['-c', check], { cwd: root })).status).toBe(0);
});

it('the README’s program runs', async () => {
  const root = await sourceTree();
  const program = (await readmeBlock('js')).replaceAll("'src", `'${root}/src`);
  const { status, stdout, stderr } = await runProcess(
    process.execPath,
    ['--input-type=module', '-e', program],
    { cwd: packageRoot },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.toString()).toMatch(/^true [0-9a-f]{64}\n$/);
});

it('the package’s own README shows a program that runs', async () => {
  const root = await sourceTree();
  const readme = await readFile(path.join(packageRoot, 'README.md'), 'utf8');
  const program = (/```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '').replace('/path/to/project', root);
  const { status, stdout, stderr } = await runProcess(
    process.execPath,
    ['--input-type=module', '-e', program],
    {
      cwd: packageRoot,
    },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.toString()).toMatch(/det-tar pass\n[\s\S]*0 [0-9a-f]{64}\n$/);
});
