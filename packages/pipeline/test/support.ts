import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bin, temporaryDirectory } from '@repro/testkit';

/** `repro` as a process. */
export const repro = bin(import.meta.url);

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
