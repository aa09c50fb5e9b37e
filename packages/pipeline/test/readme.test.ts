import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { needs, runProcess } from '@repro/testkit';
import { ciNames } from '../src/init/ci/index.ts';
import { checkout, installed, repository } from './installed.ts';
import { contents, sourceTree } from './support.ts';

const packageRoot = path.join(import.meta.dirname, '..');
const readme = await readFile(path.join(repository, 'README.md'), 'utf8');

/** The code of this language below a heading. */
function block(heading: string, language: string): string {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const code = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(section)?.[1];
  if (code === undefined) throw new Error(`the README shows no ${language} below ${heading}`);
  return code;
}

describe('the README', () => {
  it('names scripts that there are', async () => {
    const { scripts } = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8'));
    const named = [...block('Try it', 'sh').matchAll(/^npm (\w+)/gm)].map(([, name = '']) => name);
    expect(named).toEqual(['start', 'test']);
    for (const name of named) expect(scripts).toHaveProperty(name);
  });

  needs('bash')('shows how a release is made and audited, and lists what is in it', async () => {
    const root = await checkout();
    const lines = block('Make a release of your own tree', 'sh').replaceAll('path/to/project', root);
    const { status, stderr } = await runProcess('bash', ['-e', '-c', lines], {
      cwd: root,
      env: await installed(),
    });
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    const table = readme.split('`dist/` then holds')[1]?.split('\n\nThe exit status')[0] ?? '';
    const rows = [...table.matchAll(/^\| (`[^|]+`) \|/gm)].map(([, names = '']) => names);
    const listed = rows.flatMap((names) => [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
    const made = Object.keys(await contents(path.join(root, 'dist'))).map((name) =>
      name.replace(/\/.*/, '/'),
    );
    expect([...new Set(made)].sort()).toEqual(listed.sort());
  });

  it('lists every tool, and commands and CIs that there are', async () => {
    const rows = [...readme.matchAll(/^\| \[([\w-]+)\]\(packages\/([\w/-]+)\)/gm)].map(
      ([, , folder]) => folder,
    );
    const tools = (await readdir(path.join(repository, 'packages/tools'))).map((name) => `tools/${name}`);
    expect(rows.sort()).toEqual(['pipeline', 'repro-audit', ...tools].sort());
    const flow = /runs the whole flow: `repro (\w+)`((?:, `\w+`)+)/.exec(readme) ?? [];
    const commands = [flow[1], ...[...(flow[2] ?? '').matchAll(/\w+/g)].map(([name]) => name)];
    const { command } = await import('@repro/pipeline/cli');
    for (const name of commands) expect(Object.keys(command.commands ?? {})).toContain(name);
    const named = /`repro init --ci (\w+)` \(or (.*?)\)/.exec(readme) ?? [];
    expect([named[1], ...(named[2] ?? '').replaceAll('`', '').split(', ')]).toEqual([...ciNames]);
  });

  it('links to what is there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = '']) => target);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((target) => !existsSync(path.join(repository, target)))).toEqual([]);
  });

  needs('jq', 'bash')('has pipelines that run, and whose copies are whole', async () => {
    const root = await sourceTree();
    const where = { cwd: root, env: await installed() };
    const lines = ['-e', '-o', 'pipefail', '-c', block('In a shell', 'sh')];
    const { status, stdout, stderr } = await runProcess('bash', lines, where);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.toString().trimEnd().split('\n').at(-1)).toBe('true');
    const check = 'gzip -t src.tar.gz && jq -e .total_files snapshot.json';
    expect((await runProcess('bash', ['-c', check], where)).status).toBe(0);
  });

  it('has a program that runs', async () => {
    const root = await sourceTree();
    const program = block('As a library', 'js').replaceAll("'src", `'${root}/src`);
    const words = ['--input-type=module', '-e', program];
    const { status, stdout, stderr } = await runProcess(process.execPath, words, { cwd: packageRoot });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.toString()).toMatch(/^true [0-9a-f]{64}\n$/);
  });
});

it('CONTRIBUTING names files and scripts that there are', async () => {
  const text = await readFile(path.join(repository, 'CONTRIBUTING.md'), 'utf8');
  const named = [
    ...text.matchAll(/(?:`|node )((?:scripts|packages|examples|schema|bench|docs)\/[\w./-]*)(?=[`\s])/g),
  ];
  expect(named.length).toBeGreaterThan(10);
  const missing = named
    .map(([, file = '']) => file)
    .filter((file) => !existsSync(path.join(repository, file)));
  expect(missing).toEqual([]);
});

it('the package’s own README shows a program that runs', async () => {
  const root = await sourceTree();
  const own = await readFile(path.join(packageRoot, 'README.md'), 'utf8');
  const program = (/```js\n([\s\S]*?)```/.exec(own)?.[1] ?? '').replace('/path/to/project', root);
  const words = ['--input-type=module', '-e', program];
  const { status, stdout, stderr } = await runProcess(process.execPath, words, { cwd: packageRoot });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.toString()).toMatch(/det-tar pass\n[\s\S]*0 [0-9a-f]{64}\n$/);
});

needs('bash')('what the README of make-vel-manifest makes passes by that of vel-validator', async () => {
  const root = await checkout();
  const first = async (tool: string) => {
    const text = await readFile(path.join(repository, 'packages/tools', tool, 'README.md'), 'utf8');
    return /```sh\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  };
  const make = await first('make-vel-manifest');
  const [check = ''] = (await first('vel-validator')).split('\n');
  // Twice: what the first run left in the tree is no part of the second.
  const lines = `${make}${check}\n${make}${check}`;
  const where = { cwd: root, env: await installed() };
  const { status, stdout, stderr } = await runProcess('bash', ['-e', '-c', lines], where);
  expect({ status, stderr: status === 0 ? '' : stderr + stdout }).toEqual({ status: 0, stderr: '' });
});
