import type { Context, Result } from '@repro/cli-kit';
import { isReproError } from '@repro/core/error';
import { type DigestCache, digestCache, pathsInside } from '@repro/tree';
import type { Arguments } from '../cli.ts';
import { write } from '../make.ts';
import type { MakeOptions } from '../options.ts';

/** A list of paths, or a cache, of some million entries. */
const MAX_BYTES = 512 * 1024 * 1024;

/** Makes the snapshot of a directory; all of it is there before the first byte is written. */
export async function recordTree(
  args: Arguments,
  context: Context,
  stdout: string | undefined,
): Promise<Result> {
  const { flags, positionals, common } = args;
  const directory = context.resolve(positionals.dir);
  const started = context.now();
  const cache = flags.cache === undefined ? undefined : await loadCache(flags.cache, context);
  const progress = context.progress('hashing files');
  let entries = 0;
  const options: MakeOptions = {
    ...(await selection(args, context)),
    exclude: pathsInside(directory, [stdout, ...outputs(args, context)]),
    maxEntries: flags['max-entries'],
    workers: flags.workers,
    cache,
    signal: context.signal,
    onEntry: () => {
      entries++;
      progress.tick(1);
    },
  };
  const pieces: Uint8Array[] = [];
  for await (const piece of write(directory, options)) pieces.push(piece);
  progress.done();
  if (cache) await storeCache(flags.cache as string, cache.content(started), context);
  const toFile = common.output !== undefined && common.output !== '-';
  return { bytes: iterate(pieces), ...(toFile && { note: `wrote ${common.output}: ${entries} entries` }) };
}

async function selection({ flags }: Arguments, context: Context): Promise<MakeOptions> {
  const { ignore, gitignore, submodules } = flags;
  if (flags.git) return { selection: 'git', ignore, submodules };
  const list = flags['files-from'];
  if (list !== undefined) return { selection: 'list', ignore, paths: await context.read(list, MAX_BYTES) };
  return { selection: 'walk', ignore, gitignore, builtin: flags['builtin-ignore'] };
}

/** The files that this run writes, beside standard output. */
function outputs({ flags, common }: Arguments, context: Context): string[] {
  const output = common.output === '-' ? undefined : common.output;
  return [output, flags.cache].filter((file) => file !== undefined).map((file) => context.resolve(file));
}

/** The cache as it was stored; an empty one when there is none, or when it cannot be trusted. */
async function loadCache(file: string, context: Context): Promise<DigestCache> {
  const empty = digestCache() as DigestCache;
  try {
    const stored = digestCache(await context.read(file, MAX_BYTES));
    if (!stored) context.warn(`${file}: is no intact cache of make-snapshot; every file is read`);
    return stored ?? empty;
  } catch (error) {
    if (isReproError(error) && error.code === 'ERR_REPRO_NOT_FOUND') return empty;
    throw error;
  }
}

/** A snapshot is whole without a cache: that it could not be stored is worth a word, not a failure. */
async function storeCache(file: string, content: Uint8Array, context: Context): Promise<void> {
  try {
    await context.writeFile(file, content);
  } catch (error) {
    context.warn(`${file}: the cache was not stored: ${(error as Error).message}`);
  }
}

async function* iterate(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void, undefined> {
  yield* pieces;
}
