import {
  commitTree,
  describe as describeTag,
  gitFacts,
  trackedTree,
  workTreeMatches,
  workTreeState,
} from '@repro/git';
import type { Tree } from '@repro/tree';

/** Everything that this package does, one after the other; errors are answers too. */
export async function everything(dir: string): Promise<unknown[]> {
  return Promise.all([
    settle(gitFacts(dir, { describe: true, state: true })),
    settle(describeTag(dir)),
    settle(workTreeState(dir)),
    settle(workTreeMatches(dir, 'HEAD')),
    settle(trackedTree(dir, { submodules: 'recurse' }).then(readAll)),
    settle(commitTree(dir, 'HEAD', { submodules: 'recurse' }).then(readAll)),
  ]);
}

/** The error of a promise, if it fails, else its value. */
export function settle(promise: Promise<unknown>): Promise<unknown> {
  return promise.catch((error: unknown) => error);
}

/** Reads a tree with all its content. */
export async function readAll(tree: Tree): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of tree) found.push(`${entry.path} ${(await entry.digest()).sha256}`);
  return found;
}
