import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runProcess, temporaryDirectory } from '@repro/testkit';
import { home, sourceTree } from './support.ts';

export const repository = path.join(import.meta.dirname, '../../..');
/** Official schemas of others; where there are none, what needs them is not tested. */
export const schemas = path.join(repository, '../shared/schemas');
export const example = (name: string): string => path.join(repository, 'examples', name);

interface Tool {
  readonly command: string;
  readonly file: string;
  /** The package, and as npx is given it: `@repro/det-tar@1.0.0`. */
  readonly name: string;
  readonly spec: string;
}

/** Every tool of this repository: what somebody could have installed. */
async function tools(): Promise<readonly Tool[]> {
  const folders = (await readdir(path.join(repository, 'packages/tools'))).map((name) => `tools/${name}`);
  return Promise.all(
    [...folders, 'repro-audit', 'pipeline'].map(async (folder) => {
      const root = path.join(repository, 'packages', folder);
      const { name, version, bin } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
      const [[command, file]] = Object.entries(bin) as [[string, string]];
      return { command, file: path.join(root, file), name, spec: `${name}@${version}` };
    }),
  );
}

/**
 * The environment of somebody who has installed all tools: each is a command, and `npx [--yes] @repro/NAME[@VERSION]`
 * runs the tool, if it has this version, and refuses every other word.
 */
export async function installed(): Promise<Record<string, string>> {
  const bin = path.join(await temporaryDirectory(), 'bin');
  await mkdir(bin);
  const all = await tools();
  const script = (name: string, text: string) =>
    writeFile(path.join(bin, name), `#!/bin/sh\n${text}`, { mode: 0o755 });
  for (const { command, file } of all) await script(command, `exec '${process.execPath}' '${file}' "$@"\n`);
  const choices = all.map(
    ({ spec, name, command }) => `${name}|${spec}) shift; exec '${bin}/${command}' "$@";;\n`,
  );
  const yes = '[ "$1" != --yes ] || shift\n';
  await script('npx', `${yes}case "$1" in\n${choices.join('')}esac\necho "npx: nobody has $1" >&2\nexit 9\n`);
  return { ...(await home()), PATH: `${bin}${path.delimiter}${process.env['PATH']}` };
}

/** A commit with a tag, as a CI checks it out. */
export async function checkout(): Promise<string> {
  const root = await sourceTree();
  const git = 'git -c user.name=a -c user.email=a@example.org -c commit.gpgsign=false -c tag.gpgsign=false';
  const lines = `git init -q -b main && rmdir empty && git add . && ${git} commit -qm one && ${git} tag -m v1 v1.2.3`;
  const { status, stderr } = await runProcess('bash', ['-ec', lines], { cwd: root, env: await installed() });
  if (status !== 0) throw new Error(stderr);
  return root;
}
