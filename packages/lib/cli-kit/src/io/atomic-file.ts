import type { Stats } from 'node:fs';
import path from 'node:path';
import { asChunks, type Bytes } from '@repro/core/bytes';
import { isReproError, ReproError } from '@repro/core/error';
import { toReproError } from '../errors.ts';

// What is short is done at once, what may take long by the old functions with a callback: node:fs/promises brings
// streams and a line editor along, 2 ms of them.
const {
  closeSync,
  fchmodSync,
  fsync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  write,
} = process.getBuiltinModule('node:fs');

/** Where a file is to be written. */
export interface AtomicTarget {
  /** Absolute. */
  readonly path: string;
  /** How the user calls it: what errors say. */
  readonly name: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Replaces a file in one step: the content goes to a new file beside it, which takes its name when it is whole.
 * When anything fails the file stays as it was and nothing is left behind; only a process killed outright can
 * leave the hidden `.NAME.*.tmp`. A link is followed to the file it names; a device or pipe is written directly.
 * A file keeps its permission bits; a new one gets what the umask allows.
 */
export async function writeFileAtomic(target: AtomicTarget, content: Bytes): Promise<void> {
  const { name, signal } = target;
  try {
    if (/\/\.?$/.test(name)) throw isDirectory();
    const present = resolveTarget(target.path);
    if (present.kind === 'pipe') await writeToPipe(present.path, content, signal);
    else if (present.kind === 'device') await writeDirect(present.path, content, signal);
    else await replace(present, content, signal);
  } catch (error) {
    throw signal?.aborted ? toReproError(signal.reason) : explained(error, name);
  }
}

/** A new file that is missing a directory would be told by its temporary name, which nobody knows. */
function explained(error: unknown, name: string): ReproError {
  const known = toReproError(error, name);
  if (known.code !== 'ERR_REPRO_NOT_FOUND' || isReproError(error)) return known;
  return new ReproError(known.code, `${name}: the directory to write to does not exist`, {
    hint: `make it first: mkdir -p ${path.dirname(name)}`,
    cause: error,
  });
}

interface Target {
  readonly path: string;
  readonly kind: 'file' | 'pipe' | 'device';
  /** Permission bits of the file that is replaced. */
  readonly mode?: number;
}

function resolveTarget(target: string, links = 0): Target {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (!found) return { path: target, kind: 'file' };
  if (found.isSymbolicLink()) {
    if (links > 40) throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
    const stream = streamBehind(target);
    if (stream) return { path: target, kind: stream };
    const next = path.resolve(realpathSync(path.dirname(target)), readlinkSync(target));
    return resolveTarget(next, links + 1);
  }
  if (found.isDirectory()) throw isDirectory();
  return { path: target, kind: kindOf(found), mode: found.mode & 0o777 };
}

function isDirectory(): Error {
  return Object.assign(new Error('is a directory'), { code: 'EISDIR' });
}

function kindOf(stats: Pick<Stats, 'isFile' | 'isFIFO'>): Target['kind'] {
  if (stats.isFile()) return 'file';
  return stats.isFIFO() ? 'pipe' : 'device';
}

/**
 * Whether a link leads to a pipe or device, and to which. `/dev/stdout` and the shell's `>(command)` lead to `pipe:[1234]`, which names
 * nothing: such a link can be opened, and not be followed.
 */
function streamBehind(link: string): 'pipe' | 'device' | undefined {
  const end = statSync(link, { bigint: true, throwIfNoEntry: false });
  const kind = end === undefined || end.isDirectory() ? 'file' : kindOf(end);
  return kind === 'file' ? undefined : kind;
}

async function replace(target: Target, content: Bytes, signal: AbortSignal | undefined): Promise<void> {
  const temporary = temporaryName(target.path);
  const file = openSync(temporary, 'wx', target.mode ?? 0o666);
  // Whatever ends the process, but for a kill, takes the temporary file along.
  const remove = (): void => rmSync(temporary, { force: true });
  process.once('exit', remove);
  try {
    await fill(file, target.mode, content, signal);
    signal?.throwIfAborted();
    renameSync(temporary, target.path);
  } catch (error) {
    remove();
    throw error;
  } finally {
    process.off('exit', remove);
  }
}

/**
 * Process and time keep two writers apart; neither reaches the bytes. It need not be hard to guess, as nothing that
 * lies there already is ever opened, and node:crypto takes 2 ms to load. A long name leaves room for it.
 */
function temporaryName(target: string): string {
  const unique = BigInt.asUintN(48, process.hrtime.bigint() ^ (BigInt(process.pid) << 26n));
  const name = path.basename(target).slice(0, 60);
  return path.join(path.dirname(target), `.${name}.${unique.toString(16).padStart(12, '0')}.tmp`);
}

async function fill(
  file: number,
  mode: number | undefined,
  content: Bytes,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    await writeAll(file, content, signal);
    if (mode === undefined) return;
    fchmodSync(file, mode);
    // A power cut must not lose what is replaced: the new content is on the disk before it takes the name.
    await new Promise<void>((resolve, reject) => fsync(file, (error) => (error ? reject(error) : resolve())));
  } finally {
    closeSync(file);
  }
}

async function writeToPipe(target: string, content: Bytes, signal: AbortSignal | undefined): Promise<void> {
  const { writePipe } = await import('./write-pipe.ts');
  await writePipe(target, producedBy(content), signal);
}

async function writeDirect(target: string, content: Bytes, signal: AbortSignal | undefined): Promise<void> {
  const file = openSync(target, 'w');
  try {
    await writeAll(file, content, signal);
  } finally {
    closeSync(file);
  }
}

async function writeAll(file: number, content: Bytes, signal: AbortSignal | undefined): Promise<void> {
  for await (const chunk of producedBy(content)) {
    signal?.throwIfAborted();
    for (let written = 0; written < chunk.length; ) {
      written += await writePart(file, chunk.subarray(written));
    }
  }
}

/** Writes some bytes of a part, at least one. */
function writePart(file: number, part: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) =>
    write(file, part, 0, part.length, null, (error, written) => (error ? reject(error) : resolve(written))),
  );
}

/** An error of the content is not one of the file that it goes to. */
async function* producedBy(content: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* asChunks(content);
  } catch (error) {
    throw toReproError(error);
  }
}
