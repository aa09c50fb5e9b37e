import { setImmediate } from 'node:timers/promises';
import type { Name } from '../entry.ts';
import { entryError } from '../errors.ts';
import { type IgnoreOptions, type IgnoreRules, ignoreRules, type Scope } from '../ignore/rules.ts';
import { limitCheck, type TreeLimits } from '../limits.ts';
import { type Child, children, type Step, steps } from './children.ts';
import { gitignoreScope } from './gitignore.ts';
import { rootDirectory } from './root.ts';

/** How a directory is walked. */
export interface WalkOptions extends IgnoreOptions, TreeLimits {
  /** Honour the `.gitignore` files in the tree (not those above it, nor the user's own); default false. */
  readonly gitignore?: boolean | undefined;
  /** Ends the walk between two entries. */
  readonly signal?: AbortSignal | undefined;
}

/** So often the walk lets the rest of the program have its turn. */
const TURN = 1024;

/**
 * The names in a directory, sorted as a `Tree` is, without looking at the entries themselves: for those that
 * open each file anyway and would only pay twice. Links are not followed, except `directory` itself.
 * @throws as `walk` does.
 */
export async function* scan(
  directory: string,
  options: WalkOptions = {},
): AsyncGenerator<Name, void, undefined> {
  const root = rootDirectory(directory);
  let count = 0;
  for (const name of namesBelow(root, options)) {
    if (++count % TURN === 0) await setImmediate();
    options.signal?.throwIfAborted();
    yield name;
  }
}

/** A directory that the walk is in. */
interface Frame {
  readonly steps: readonly Step[];
  next: number;
  /** The path with its slash; empty for the root. */
  readonly prefix: string;
  /** The same in bytes, when they are not valid UTF-8. */
  readonly rawPrefix?: Buffer | undefined;
  readonly scope?: Scope | undefined;
}

function* namesBelow(root: string, options: WalkOptions): Generator<Name, void, undefined> {
  const open = opener(root, ignoreRules(options), options.gitignore ?? false);
  const check = limitCheck(options);
  const stack = [open({ steps: [], next: 0, prefix: '' })];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const step = frame.steps[frame.next++];
    if (!step) stack.pop();
    else if (step.enter) stack.push(open(frame, step.child));
    else {
      const name = nameOf(root, frame, step.child);
      check(name.path);
      yield name;
    }
  }
}

/** Lists a directory and decides what of it is ignored. */
function opener(
  root: string,
  ignored: IgnoreRules,
  gitignore: boolean,
): (parent: Frame, child?: Child) => Frame {
  return (parent, child) => {
    const frame = child ? below(parent, child) : parent;
    const location = locate(root, frame.rawPrefix ?? frame.prefix);
    const listing = list(location, frame.prefix);
    const scope = gitignore ? gitignoreScope(listing, location, frame) : undefined;
    const kept = listing.filter((found) => {
      const { path, rawPath } = pathOf(frame, found);
      return !ignored({ path, ...(rawPath && { rawPath }), isDir: found.type === 'dir' }, scope);
    });
    return { ...frame, steps: steps(kept), scope };
  };
}

function list(location: string | Buffer, prefix: string): Child[] {
  try {
    return children(location);
  } catch (error) {
    throw entryError(prefix === '' ? '.' : prefix.slice(0, -1), error);
  }
}

function below(parent: Frame, child: Child): Frame {
  const { path, rawPath } = pathOf(parent, child);
  return {
    steps: [],
    next: 0,
    prefix: `${path}/`,
    rawPrefix: rawPath && Buffer.concat([rawPath, Buffer.from('/')]),
    scope: parent.scope,
  };
}

function pathOf({ prefix, rawPrefix }: Frame, { name, raw }: Child): { path: string; rawPath?: Buffer } {
  const path = prefix + name;
  if (!raw && !rawPrefix) return { path };
  return { path, rawPath: Buffer.concat([rawPrefix ?? Buffer.from(prefix), raw ?? Buffer.from(name)]) };
}

function nameOf(root: string, frame: Frame, { name, raw, type, special }: Child): Name {
  const { path, rawPath } = pathOf(frame, { name, type, ...(raw && { raw }) });
  return {
    path,
    type,
    ...(special && { special }),
    ...(rawPath
      ? { rawPath, rawDisk: locate(root, rawPath) as Buffer }
      : { disk: locate(root, path) as string }),
  };
}

/** Where a path of the tree is on disk. */
function locate(root: string, path: string | Buffer): string | Buffer {
  const start = root.endsWith('/') ? root : `${root}/`;
  return typeof path === 'string' ? start + path : Buffer.concat([Buffer.from(start), path]);
}
