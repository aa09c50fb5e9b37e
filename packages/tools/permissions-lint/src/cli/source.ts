import { type BigIntStats, closeSync, lstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { ReproError } from '@repro/core/error';
import type { FileTree, SourceFacts } from '../facts.ts';

/** Something to be judged: its entries, and what is known beside them. */
export interface Source {
  /** What the report calls it. */
  readonly name: string;
  readonly tree: FileTree;
  readonly facts: SourceFacts;
  /** The directory that paths are relative to, where modes can be changed. */
  readonly root?: string;
  /** The name below `root` of the file, where the source is one file rather than a directory. */
  readonly single?: string;
  /** Of an archive or a snapshot; once the tree was read. */
  readonly sha256?: () => Promise<string>;
  /** Gives back what the source is kept in. */
  readonly close?: () => void;
}

/** How a source is opened. */
export interface SourceOptions {
  /** Judge git's index instead of the directory. */
  readonly git?: boolean | undefined;
  /** Patterns as in gitignore(5) of what is left out. */
  readonly exclude?: readonly string[] | undefined;
  /** Honour the `.gitignore` files of a directory. */
  readonly gitignore?: boolean | undefined;
  /** The environment that git is looked up in; the process's own unless given. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  readonly signal?: AbortSignal | undefined;
  /** A line for people about what is not known. */
  readonly warn?: ((line: string) => void) | undefined;
}

/** How other archives, and what compresses them, begin: taken for files, they would pass unseen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: bytes
const UNREAD =
  /^(?:BZh[1-9]|LZIP\x01|\x04"M\x18|7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|\xed\xab\xee\xdb|07070[127])/;

/** What archives that are read are called: a file of such a name that is none was cut off or is something else. */
const ARCHIVE_NAME = /\.(?:tar(?:\.(?:gz|zst|xz))?|tgz|tzst|txz|zip)$/i;

/** No snapshot is larger: it describes a million files. */
const MAX_SNAPSHOT = 512 * 1024 * 1024;

/**
 * Opens a directory, an archive, a snapshot document or a single file, each known by what it is and never by its name,
 * behind a link too; what has the name of an archive and is none is refused, or it would pass as one file.
 * @param file absolute
 * @param name what the report calls it
 * @throws ERR_REPRO_NOT_FOUND and its kin, in the system's words: the caller names the file
 */
export async function openSource(file: string, name: string, options: SourceOptions = {}): Promise<Source> {
  const stats = statSync(file, { bigint: true });
  if (!options.git && stats.isDirectory()) {
    const { directorySource } = await import('./disk.ts');
    return directorySource(file, name, options);
  }
  return withoutExcluded(await openOther(file, name, { ...options, stats }), options);
}

async function openOther(
  file: string,
  name: string,
  { stats, ...options }: SourceOptions & { readonly stats: BigIntStats },
): Promise<Source> {
  if (options.git) {
    const { gitSource } = await import('./git.ts');
    return gitSource(file, name, options);
  }
  if (!stats.isFile()) {
    throw new ReproError('ERR_REPRO_NO_FILE', `${name}: is a pipe, a socket or a device`, {
      hint: 'give a directory, a file, an archive or a snapshot; an archive also comes through standard input, as -',
    });
  }
  const head = stats.size === 0n ? Buffer.alloc(0) : headOf(file);
  // Its mode is judged all the same, and that its content could not be is reported.
  if (!head) return oneFile(file, name, options);
  if (UNREAD.test(head.toString('latin1', 0, 8))) {
    throw new ReproError(
      'ERR_REPRO_ARCHIVE_FORMAT',
      `${name}: an archive in a form that is not read (bzip2, lzip, lz4, 7z, rar, rpm or cpio)`,
      { hint: 'tar, tar.gz, tar.zst, tar.xz and zip are read; unpack others, and judge the directory' },
    );
  }
  if (await isArchive(head)) {
    const { archiveSource } = await import('./archive.ts');
    return archiveSource({ path: file }, name);
  }
  if (ARCHIVE_NAME.test(file)) {
    throw new ReproError('ERR_REPRO_ARCHIVE_FORMAT', `${name}: is called an archive, and begins as none`, {
      hint: 'make the archive again; rename the file if it is meant to be another',
    });
  }
  const snapshot = head[0] === 0x7b && stats.size <= BigInt(MAX_SNAPSHOT) && (await snapshotAt(file, name));
  return snapshot || oneFile(file, name, options);
}

async function oneFile(file: string, name: string, options: SourceOptions): Promise<Source> {
  const { fileSource } = await import('./disk.ts');
  // A link that is given stands for its file: looked at itself, it would pass unjudged.
  if (!lstatSync(file).isSymbolicLink()) return fileSource(file, name, options);
  const real = realpathSync(file);
  const called = path.join(path.dirname(name), path.relative(realpathSync(path.dirname(file)), real));
  return { ...fileSource(real, called, options), name };
}

/** A directory and git's index are searched without what is excluded; from all else it is left out here. */
async function withoutExcluded(source: Source, { git, exclude = [] }: SourceOptions): Promise<Source> {
  if (git || exclude.length === 0 || source.single !== undefined) return source;
  const { without } = await import('@repro/tree/ignore');
  return { ...source, tree: without(source.tree, { ignore: exclude }) };
}

/**
 * An archive or a snapshot that comes as a stream, such as standard input.
 * @throws as the readers of archives do
 */
export async function streamSource(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  options: SourceOptions = {},
): Promise<Source> {
  return withoutExcluded(await openStream(bytes, name), options);
}

async function openStream(bytes: AsyncIterable<Uint8Array>, name: string): Promise<Source> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  const rest = again(first, iterator);
  if (!first.done && first.value[0] === 0x7b) {
    const { collect } = await import('@repro/core/bytes');
    const { snapshotSource } = await import('./snapshot.ts');
    const whole = await collect(rest, MAX_SNAPSHOT, name);
    const snapshot = await snapshotSource(whole, name);
    if (snapshot) return snapshot;
    const { archiveSource } = await import('./archive.ts');
    return archiveSource({ bytes: again({ done: false, value: whole }) }, name);
  }
  const { archiveSource } = await import('./archive.ts');
  return archiveSource({ bytes: rest }, name);
}

async function* again(
  first: IteratorResult<Uint8Array>,
  iterator?: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let step = first; !step.done; ) {
    yield step.value;
    if (!iterator) return;
    step = await iterator.next();
  }
}

async function isArchive(head: Uint8Array): Promise<boolean> {
  const { sniff } = await import('@repro/archive');
  return sniff(head) !== 'unknown';
}

async function snapshotAt(file: string, name: string): Promise<Source | undefined> {
  const [{ readFile }, { snapshotSource }] = await Promise.all([
    import('node:fs/promises'),
    import('./snapshot.ts'),
  ]);
  return snapshotSource(await readFile(file), name);
}

/** The first bytes of a file; undefined where we may not read it. */
function headOf(file: string): Buffer | undefined {
  const descriptor = openIfAllowed(file);
  if (descriptor === undefined) return undefined;
  try {
    const head = Buffer.alloc(1024);
    return head.subarray(0, readSync(descriptor, head, 0, head.length, 0));
  } finally {
    closeSync(descriptor);
  }
}

function openIfAllowed(file: string): number | undefined {
  try {
    return openSync(file, 'r');
  } catch (error) {
    if (/^E(?:ACCES|PERM)$/.test((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
