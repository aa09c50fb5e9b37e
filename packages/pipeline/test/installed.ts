import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { temporaryDirectory } from '@repro/testkit';
import { home } from './support.ts';

export const repository = path.join(import.meta.dirname, '../../..');

interface Tool {
  readonly command: string;
  readonly file: string;
  /** As npx is given it: `@repro/det-tar@1.0.0`. */
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
      return { command, file: path.join(root, file), spec: `${name}@${version}` };
    }),
  );
}

/**
 * The environment of somebody who has installed all tools: each is a command, and `npx --yes @repro/NAME@VERSION` runs
 * the tool of exactly that version, and refuses every other word.
 */
export async function installed(): Promise<Record<string, string>> {
  const bin = path.join(await temporaryDirectory(), 'bin');
  await mkdir(bin);
  const all = await tools();
  const script = (name: string, text: string) =>
    writeFile(path.join(bin, name), `#!/bin/sh\n${text}`, { mode: 0o755 });
  for (const { command, file } of all) await script(command, `exec '${process.execPath}' '${file}' "$@"\n`);
  const choices = all.map(
    ({ spec, command }) => `'--yes ${spec}') shift 2; exec '${bin}/${command}' "$@";;\n`,
  );
  await script('npx', `case "$1 $2" in\n${choices.join('')}esac\necho "npx: nobody has $2" >&2\nexit 9\n`);
  return { ...(await home()), PATH: `${bin}${path.delimiter}${process.env['PATH']}` };
}
