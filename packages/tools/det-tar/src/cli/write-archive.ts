import path from 'node:path';
import type { Context, Result } from '@repro/cli-kit';
import { ReproError } from '@repro/core/error';
import type { Tree } from '@repro/tree';
import type { Arguments } from '../cli.ts';
import { compressionFor, isMisnamed } from '../compression.ts';
import type { PackOptions } from '../options.ts';
import { pack } from '../pack.ts';
import { narrator } from './narrator.ts';
import { selectionOf } from './selection.ts';

/**
 * Writes the archive that the arguments ask for. Everything happens when the bytes are asked for: before that it is
 * not known whether stdout may take them.
 */
export async function writeArchive(args: Arguments, context: Context): Promise<Result> {
  const { from, report } = args.flags;
  const written = [context.redirectedTo, ...outputs(args, context)];
  const { narration, end } = narrator(context);
  const source = from === undefined ? await directory(args, context, written) : await archive(args, context);
  const options = { ...(await packOptions(args, context)), ...source.selection, ...narration };
  const bytes =
    report === undefined ? pack(source.input, options) : recorded(source.input, options, { args, context });
  const close = (): void => {
    end();
    source.close();
  };
  return { bytes: closing(bytes, close) };
}

/** What is archived, how of it is chosen, and what is to be done at the end. */
export interface Source {
  readonly input: string | Tree;
  readonly selection: PackOptions;
  readonly close: () => void;
}

async function directory(
  args: Arguments,
  context: Context,
  written: readonly (string | undefined)[],
): Promise<Source> {
  const input = context.directory(args.positionals.dir as string);
  return { input, selection: await selectionOf(input, { args, context, written }), close() {} };
}

async function archive(args: Arguments, context: Context): Promise<Source> {
  return (await import('./archive-input.ts')).archiveInput(args, context);
}

/** The files that this run writes, beside what the shell sent standard output to. */
function outputs({ flags, common }: Arguments, context: Context): string[] {
  const output = common.output === '-' ? undefined : common.output;
  const files = [output, flags.report]
    .filter((file) => file !== undefined)
    .map((file) => context.resolve(file));
  if (flags.report === '-') throw usage('--report is -, expected a file: stdout is for the archive');
  if (files.length === 2 && files[0] === files[1]) throw usage('--report and --output name the same file');
  return files;
}

/** The options that do not choose entries. */
async function packOptions(args: Arguments, context: Context): Promise<PackOptions> {
  const { flags, common } = args;
  const compression = flags.compression ?? compressionFor(common.output);
  if (flags.engine !== undefined && compression !== 'gzip')
    throw usage(`--engine has no effect on compression ${compression}`, 'leave it out');
  if (flags.level !== undefined && compression === 'none')
    throw usage('--level has no effect on compression none', 'leave it out');
  const { output } = common;
  if (output !== undefined && isMisnamed(output, compression))
    context.warn(`${output} is not what its name says, but a tar archive with compression ${compression}`);
  return {
    compression,
    level: levelOf(flags.level),
    engine: flags.engine,
    prefix: flags.prefix?.replace(/\/+$/, ''),
    names: flags.names,
    hardlinks: flags.hardlinks,
    directories: !flags['no-dirs'],
    skipSpecial: flags['skip-special'],
    allowEscapingLinks: flags['allow-escaping-links'],
    portable: flags.portable,
    workers: flags.workers,
    signal: context.signal,
    // What is written is done with before more is asked for.
    reuse: true,
    mtime: await mtime(args, context),
  };
}

/** A level's name, or its number. */
function levelOf(level: Arguments['flags']['level']): PackOptions['level'] {
  return level === undefined || level === 'fast' || level === 'default' || level === 'best'
    ? level
    : Number(level);
}

/** The time stamp of every member. */
async function mtime({ flags, positionals }: Arguments, context: Context): Promise<number> {
  if (flags.mtime === undefined) return 0;
  const { mtimeOf } = await import('../mtime.ts');
  return mtimeOf(flags.mtime, {
    sourceDateEpoch: context.env['SOURCE_DATE_EPOCH'],
    async commitTime() {
      const { commitOf } = await import('@repro/git');
      const commit = await commitOf(context.resolve(positionals.dir as string), flags['git-tree'] ?? 'HEAD');
      return commit?.commitTime;
    },
  });
}

/** The archive, and behind its last byte the record of it in a file of its own. */
async function* recorded(
  input: string | Tree,
  options: PackOptions,
  { args, context }: { args: Arguments; context: Context },
): AsyncGenerator<Uint8Array, void, undefined> {
  const { packRecorded } = await import('../record.ts');
  const { canonicalize } = await import('@repro/core/canonical');
  const { output } = args.common;
  const artifact = output === undefined || output === '-' ? undefined : path.basename(output);
  const { bytes, record } = packRecorded(input, { ...options, artifact });
  yield* bytes;
  await context.writeOutput(args.flags.report as string, Buffer.from(`${canonicalize(await record)}\n`));
}

async function* closing(
  bytes: AsyncIterable<Uint8Array>,
  close: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* bytes;
  } finally {
    close();
  }
}

function usage(message: string, hint = 'give another file'): ReproError {
  return new ReproError('ERR_REPRO_USAGE', message, { hint });
}
