import { type ByteString, toText } from '../byte-string.ts';
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

/**
 * The names in a directory, sorted as a `Tree` is, without looking at the entries themselves: for those that
 * open each file anyway and would only pay twice. Links are not followed, except `directory` itself.
 * @throws as `walk` does.
 */
export function* scan(directory: string, options: WalkOptions = {}): Generator<Name, void, undefined> {
  const root = rootDirectory(directory);
  const open = opener(root, ignoreRules(options), options.gitignore ?? false);
  const check = limitCheck(options);
  const stack = [open('', undefined)];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const step = frame.steps[frame.next++];
    if (!step) stack.pop();
    else if (step.enter) stack.push(open(frame.prefix + step.key, frame.scope));
    else {
      const name = nameOf(root, frame.prefix + step.key, step.child);
      check(name.path);
      options.signal?.throwIfAborted();
      yield name;
    }
  }
}

/** A directory that the walk is in. */
interface Frame {
  readonly steps: readonly Step[];
  next: number;
  /** The directory's path with a slash at its end; empty for the root. */
  readonly prefix: ByteString;
  readonly scope: Scope | undefined;
}

type Open = (prefix: ByteString, outer: Scope | undefined) => Frame;

/** Lists a directory and decides what of it is ignored. */
function opener(root: string, ignored: IgnoreRules, gitignore: boolean): Open {
  return (prefix, outer) => {
    const location = onDisk(root, prefix);
    const listing = list(location, prefix);
    const scope = gitignore ? gitignoreScope(listing, { location, prefix, outer }) : outer;
    const kept = listing.filter(({ name, type }) => !ignored(prefix + name, type === 'dir', scope));
    return { steps: steps(kept), next: 0, prefix, scope };
  };
}

function list(location: string | Buffer, prefix: ByteString): Child[] {
  try {
    return children(location);
  } catch (error) {
    throw entryError(prefix === '' ? '.' : toText(prefix.slice(0, -1)).text, error);
  }
}

function nameOf(root: string, bytes: ByteString, { type, special }: Child): Name {
  const { text: path, raw } = toText(bytes);
  if (raw) return { path, rawPath: raw, type, ...(special && { special }), rawDisk: rawOnDisk(root, raw) };
  const disk = `${root}${path}`;
  return special ? { path, type, special, disk } : { path, type, disk };
}

/** Where a path is on disk, as text where it is valid UTF-8. */
function onDisk(root: string, bytes: ByteString): string | Buffer {
  const { text, raw } = toText(bytes);
  return raw ? rawOnDisk(root, raw) : root + text;
}

function rawOnDisk(root: string, raw: Buffer): Buffer {
  return Buffer.concat([Buffer.from(root), raw]);
}
