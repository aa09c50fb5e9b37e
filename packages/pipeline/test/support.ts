import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isLasting } from '@repro/pipeline';
import { bin, type ProcessOptions, type ProcessOutcome, temporaryDirectory } from '@repro/testkit';

const runBin = bin(import.meta.url);

/** `repro` as a process, with caches and records of its own: never those of whoever runs the tests. */
export async function repro(
  args: readonly string[],
  { env = {}, ...options }: ProcessOptions = {},
): Promise<ProcessOutcome> {
  return runBin(args, { ...options, env: { ...(await home()), ...env } });
}

let shared: Promise<Record<string, string>> | undefined;

/** Variables that lead to a home of this test file's own. */
export function home(): Promise<Record<string, string>> {
  shared ??= temporaryDirectory().then((directory) => ({
    HOME: directory,
    XDG_CACHE_HOME: path.join(directory, 'cache'),
    XDG_STATE_HOME: path.join(directory, 'state'),
  }));
  return shared;
}

/** A small tree with what real ones hold: folders, a link, an executable, spaces, names that are not ASCII. */
export async function sourceTree(): Promise<string> {
  const root = path.join(await temporaryDirectory(), 'project');
  await mkdir(path.join(root, 'src/deep'), { recursive: true });
  await mkdir(path.join(root, 'empty'));
  await writeFile(path.join(root, 'src/a.txt'), 'a\n');
  await writeFile(path.join(root, 'src/deep/b with space.txt'), 'b\n');
  await writeFile(path.join(root, 'src/caf\u00e9'), 'c\n');
  await writeFile(path.join(root, 'run.sh'), '#!/bin/sh\n', { mode: 0o755 });
  await symlink('src/a.txt', path.join(root, 'link'));
  return root;
}

/** Every file of a directory with its content. */
export async function contents(directory: string): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const found = await Promise.all(
    files.map(async (file) => [path.relative(directory, file), await readFile(file, 'latin1')]),
  );
  return Object.fromEntries(found.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}

/** The files of a release that every run on the same source makes alike. */
export function lasting(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => isLasting(name)));
}

/** A project whose configuration is `config`, and the files beside it. */
export async function project(config: object, files: Record<string, string> = {}): Promise<string> {
  const root = await sourceTree();
  await writeFile(path.join(root, 'repro.config.json'), JSON.stringify(config));
  for (const [name, text] of Object.entries(files))
    await writeFile(path.join(root, name), text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
  return root;
}

/** A JSON file of the last release, or of the run that failed. */
export async function json<T = Record<string, never>>(root: string, name: string): Promise<T> {
  const read = (folder: string) => readFile(path.join(root, folder, name), 'utf8');
  return JSON.parse(await read('dist/failed').catch(() => read('dist'))) as T;
}
