import type { Context, Result } from '@repro/cli-kit';
import type { Arguments } from '../cli.ts';
import { write } from '../make.ts';
import type { MakeOptions } from '../options.ts';
import type { CacheFile } from './cache-file.ts';

/** A list of some million paths. */
const MAX_BYTES = 512 * 1024 * 1024;

/** What is written at once: each write takes a turn of two threads, when nothing else is left to do. */
const PIECE = 1024 * 1024;

/** Makes the snapshot of a directory; all of it is there before the first byte is written. */
export async function recordTree(args: Arguments, context: Context): Promise<Result> {
  const { flags, positionals, common } = args;
  const directory = context.directory(positionals.dir);
  const started = context.now();
  const cacheFile = flags.cache === undefined ? undefined : await openCache(flags.cache, context);
  const progress = context.progress('hashing files');
  let entries = 0;
  const options: MakeOptions = {
    ...(await selection(args, context)),
    exclude: await outputsInside(directory, [context.redirectedTo, ...outputs(args, context)]),
    maxEntries: flags['max-entries'],
    workers: flags.workers,
    cache: cacheFile?.cache,
    signal: context.signal,
    onEntry: () => {
      entries++;
      progress.tick(1);
    },
  };
  const pieces = await collectPieces(write(directory, options));
  progress.done();
  await cacheFile?.store(started);
  const toFile = common.output !== undefined && common.output !== '-';
  const counted = entries === 1 ? '1 entry' : `${entries} entries`;
  return { bytes: iterate(pieces), ...(toFile && { note: `wrote ${common.output}: ${counted}` }) };
}

/** All pieces, joined to larger ones while other threads still hash. */
async function collectPieces(source: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const joined: Uint8Array[] = [];
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source) {
    held.push(piece);
    size += piece.length;
    if (size < PIECE) continue;
    joined.push(Buffer.concat(held));
    held = [];
    size = 0;
  }
  return [...joined, Buffer.concat(held)];
}

async function selection({ flags }: Arguments, context: Context): Promise<MakeOptions> {
  const { ignore, gitignore, submodules } = flags;
  if (flags.git) return { selection: 'git', ignore, submodules };
  const list = flags['files-from'];
  if (list !== undefined) return { selection: 'list', ignore, paths: await context.read(list, MAX_BYTES) };
  return { selection: 'walk', ignore, gitignore, builtin: flags['builtin-ignore'] };
}

async function openCache(file: string, context: Context): Promise<CacheFile> {
  return (await import('./cache-file.ts')).cacheFile(file, context);
}

/** Those of the files that lie in the tree, which must not become part of the snapshot. */
async function outputsInside(directory: string, files: readonly (string | undefined)[]): Promise<string[]> {
  if (files.every((file) => file === undefined)) return [];
  return (await import('@repro/tree/inside')).pathsInside(directory, files);
}

/** The files that this run writes, beside standard output. */
function outputs({ flags, common }: Arguments, context: Context): string[] {
  const output = common.output === '-' ? undefined : common.output;
  return [output, flags.cache].filter((file) => file !== undefined).map((file) => context.resolve(file));
}

async function* iterate(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void, undefined> {
  yield* pieces;
}
