import { collect } from '@repro/core/bytes';
import { compareBytes } from '@repro/core/compare';
import { type Entry, memoryTree, type Tree } from '@repro/tree';
import { IGNORE_FILE, IGNORE_LIMIT, Ignoring } from './ignoring.ts';
import type { Item } from './item.ts';
import { unreadable } from './problem.ts';

/** The files of a tree. What holds content that cannot be read is told; a link has none, and is not followed. */
export async function* treeItems(tree: Tree): AsyncGenerator<Item, void, undefined> {
  for await (const entry of tree) {
    if (entry.type === 'file') yield { path: entry.path, content: opened(entry) };
    else if (entry.type === 'other') yield unreadable(entry.path, specialProblem(entry.special));
  }
}

/**
 * What is left out of a tree: by the ignore file in its root, and by the caller's patterns. The tree is sorted: it is read
 * no further than to where that file would be.
 * @throws ERR_REPRO_TOO_LARGE
 */
export async function ignoringIn(tree: Tree | undefined, exclude: readonly string[]): Promise<Ignoring> {
  for await (const entry of tree ?? memoryTree({})) {
    if (compareBytes(entry.path, IGNORE_FILE) < 0) continue;
    if (entry.path !== IGNORE_FILE || entry.type !== 'file') break;
    const content = await collect(entry.open(), IGNORE_LIMIT, IGNORE_FILE);
    return new Ignoring({ name: IGNORE_FILE, content }, exclude);
  }
  return new Ignoring(undefined, exclude);
}

/** Opened only when its turn comes. */
async function* opened(entry: Entry): AsyncGenerator<Uint8Array, void, undefined> {
  const content = entry.open();
  if (content instanceof Uint8Array) yield content;
  else yield* content;
}

/** Why a pipe, socket or device is not read. */
export function specialProblem(special: Entry['special']): string {
  const names = { fifo: 'a named pipe', socket: 'a socket', char: 'a device', block: 'a device' } as const;
  return `is ${special === undefined ? 'no regular file' : names[special]}, not scanned`;
}
