import { lstatSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { Context } from '@repro/cli-kit';
import { scan } from '@repro/tree/scan';
import type { Unused } from '../../report/build.ts';
import type { Gatherer } from '../../report/gatherer.ts';
import type { Ignoring } from '../../sources/ignoring.ts';
import type { Item } from '../../sources/item.ts';
import { unreadable } from '../../sources/problem.ts';
import { specialProblem } from '../../sources/tree.ts';
import { ignoringIn } from '../ignore-file.ts';
import type { Job } from '../pool/file-scanner.ts';
import type { SourceScan } from '../scan-sources.ts';
import { type NamedInput, namedItems } from './named.ts';

/** The sources of a call, told apart by how they are read. */
export interface Sources {
  /** Files of directories and lists, for many threads; what cannot be read is told to the gatherer. */
  jobs(): Generator<Job, void, undefined>;
  /** Files, archives and standard input that were named. */
  items(): AsyncGenerator<Item, void, undefined>;
  /** Patterns that fitted nothing. */
  unused(): Unused[];
}

/** A directory to walk. */
interface Directory {
  readonly location: string;
  /** What stands before the paths in it. */
  readonly prefix: string;
  readonly ignoring: Ignoring;
}

/**
 * Looks at what the names are.
 * @throws for a name that was given and names nothing
 */
export async function sourcesOf(source: SourceScan, context: Context): Promise<Sources> {
  const { names, flags } = source;
  const { exclude, all } = flags;
  const count = names.given.length + names.listed.length;
  const directories: Directory[] = [];
  const inputs: NamedInput[] = [];
  const listed: Job[] = [];
  const around = ignoringIn({ directory: context.cwd, prefix: '', exclude, all });
  const isIgnored = around.matcher();
  const addDirectory = (name: string): void => {
    const location = context.resolve(name);
    const prefix = count === 1 ? '' : `${shown(name)}/`;
    const ignoring = ignoringIn({ directory: location, prefix, exclude, all });
    directories.push({ location, prefix, ignoring });
  };
  const leftOut: string[] = [];
  for (const name of names.given) {
    if (name !== '-' && statOf(context.resolve(name))?.isDirectory()) addDirectory(name);
    else if (name !== '-' && isIgnored(shown(name))) leftOut.push(name);
    else inputs.push({ ...(await context.open(name)), ...(name !== '-' && { name: shown(name) }) });
  }
  // Whoever names a file expects it to be scanned.
  const [first, ...others] = leftOut;
  if (first !== undefined) {
    const what = others.length === 0 ? first : `${first} and ${others.length} more`;
    context.warn(`${what}: named, and left out by .secretsignore or --exclude`);
  }
  for (const name of names.listed) {
    const disk = context.resolve(name);
    const stats = statOf(disk, lstatSync);
    if (stats?.isDirectory()) addDirectory(name);
    else if (!isIgnored(shown(name)) && stats?.isSymbolicLink() !== true)
      listed.push({ path: shown(name), disk });
  }
  return {
    *jobs() {
      for (const directory of directories) yield* filesIn(directory, source);
      yield* listed;
    },
    items: () => namedItems(inputs, { isIgnored, archives: flags.archives, alone: count === 1 }),
    unused: () => directories.flatMap(({ ignoring }) => ignoring.unused()),
  };
}

/** The regular files of a directory. */
function* filesIn(
  { location, prefix, ignoring }: Directory,
  { flags, gatherer, options }: SourceScan,
): Generator<Job, void, undefined> {
  const { ignore, onPattern } = ignoring;
  const onUnlisted = (error: Error, name: string): void => tell(gatherer, prefix + name, error);
  const { gitignore } = flags;
  for (const name of scan(location, { ignore, onPattern, gitignore, onUnlisted, signal: options.signal })) {
    const { type, disk, rawDisk, special } = name;
    if (type === 'file') yield { path: prefix + name.path, disk: disk ?? (rawDisk as Uint8Array) };
    if (type === 'other') gatherer.problems.push(unreadable(prefix + name.path, specialProblem(special)));
  }
}

function tell(gatherer: Gatherer, name: string, error: Error): void {
  const why = error.message.startsWith(`${name}: `) ? error.message.slice(name.length + 2) : error.message;
  gatherer.problems.push(unreadable(name, why));
}

/** A name as the report has it. */
function shown(name: string): string {
  return (
    name
      .split(path.sep)
      .join('/')
      .replace(/^(?:\.\/+)+/, '')
      .replace(/\/+$/, '') || name
  );
}

/** What is at a path; nothing where that cannot be told: opening it says why. */
function statOf(file: string, stat: (path: string) => Stats = statSync): Stats | undefined {
  try {
    return stat(file);
  } catch {
    return undefined;
  }
}
