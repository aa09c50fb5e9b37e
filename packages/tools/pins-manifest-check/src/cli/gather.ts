import { sep } from 'node:path';
import type { Context } from '@repro/cli-kit';
import { kindByPath } from '../references/kind.ts';
import type { Disk } from './disk.ts';
import { type FoundFile, findFiles, type IsLeftOut } from './find.ts';
import { includedFiles } from './includes.ts';

/** What the arguments of a call come to. */
export interface Gathered {
  /** What the report calls it. */
  readonly name: string;
  readonly files: readonly FoundFile[];
  /** Whether a whole directory was searched, so that nothing else can use what the manifest has. */
  readonly complete: boolean;
}

/** How files are gathered. */
export interface Gathering {
  readonly context: Context;
  readonly disk: Disk;
  /** The most bytes that a file may have. */
  readonly maxBytes: number;
  /** Patterns as in gitignore(5) of what is left out of directories. */
  readonly exclude: readonly string[];
}

/**
 * The files that arguments name: those of a directory, a file itself, or standard input for `-`.
 * @throws for an argument that names nothing.
 */
export async function gather(
  names: readonly string[],
  { context, disk, maxBytes, exclude }: Gathering,
): Promise<Gathered> {
  const files: FoundFile[] = [];
  const isLeftOut = await leftOutBy(exclude);
  let complete = false;
  for (const name of names) {
    const root = context.resolve(name);
    if (name !== '-' && isDirectory(root, disk)) {
      complete = true;
      const prefix = names.length === 1 ? '' : `${name.replace(/\/+$/, '')}/`;
      const others = new Map<string, FoundFile>();
      const other = (file: FoundFile): void => void others.set(file.path, file);
      const found = [...findFiles({ root, disk, context, isLeftOut, other })];
      found.push(...(await includedFiles(found, others, { maxBytes, isLeftOut })));
      for (const file of found) files.push({ ...file, path: prefix + file.path });
    } else {
      const input = await context.open(name);
      const { bytes } = input;
      const kind = input.path === undefined ? undefined : kindByPath(input.path.split(sep).join('/'));
      files.push({ path: input.name, bytes, kind, ...(input.path !== undefined && { disk: input.path }) });
    }
  }
  const [first = '.', ...others] = names.map((name) => (name === '-' ? 'stdin' : name));
  return { name: others.length === 0 ? first : `${first} and ${others.length} more`, files, complete };
}

async function leftOutBy(patterns: readonly string[]): Promise<IsLeftOut | undefined> {
  if (patterns.length === 0) return undefined;
  return (await import('@repro/tree/ignore')).leavesOut({ ignore: patterns });
}

/** What cannot be looked at is no directory; opening it as a file says what is wrong. */
function isDirectory(path: string, disk: Disk): boolean {
  try {
    return disk.stat(path).isDirectory();
  } catch {
    return false;
  }
}
