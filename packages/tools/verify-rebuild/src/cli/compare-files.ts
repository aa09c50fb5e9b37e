import { type FileAccess, fileAccess } from '@repro/archive/random-access';
import type { Context } from '@repro/cli-kit';
import { isReproError, ReproError } from '@repro/core/error';
import type { Report } from '@repro/report';
import type { Arguments } from '../cli.ts';
import { compare } from '../compare.ts';
import type { CompareOptions } from '../options.ts';

/** Compares two files. */
export async function compareFiles(args: Arguments, context: Context): Promise<Report> {
  const { build, other } = args.positionals;
  if (other === undefined) throw await alone(build, context);
  const a = await openFile(build, context);
  const b = await openFile(other, context);
  return withFiles([a, b], () =>
    compare(a.source, b.source, { ...compareOptions(args, context), name: a.name, otherName: b.name }),
  );
}

/** What a build without another one ends in; the directory of a release may be meant to be rebuilt, and is no mistake. */
async function alone(build: string, context: Context): Promise<ReproError> {
  try {
    (await openFile(build, context)).file?.abandon();
  } catch (error) {
    if (!isReproError(error) || error.code !== 'ERR_REPRO_IS_A_DIRECTORY') throw error;
  }
  return new ReproError('ERR_REPRO_USAGE', 'expected two builds, or one and its source', {
    hint: 'give a second file, or --source DIR or --git DIR',
  });
}

/** The options that do not name anything. */
export function compareOptions({ flags, common }: Arguments, context: Context): CompareOptions {
  return {
    maxFindings: flags['max-findings'],
    maxDepth: flags['max-depth'],
    maxSize: flags['max-size'],
    maxRatio: flags['max-ratio'],
    failOn: common.failOn,
    signal: context.signal,
  };
}

/** A file to be compared; one that is no stream is read where it lies. */
export type OpenedFile =
  | { readonly name: string; readonly source: FileAccess; readonly file: FileAccess }
  | { readonly name: string; readonly source: AsyncIterable<Uint8Array>; readonly file?: never };

/** Opens a file, or for `-` standard input. */
export async function openFile(name: string, context: Context): Promise<OpenedFile> {
  const input = await context.open(name);
  if (input.path === undefined || input.size === undefined) return { name: input.name, source: input.bytes };
  const file = fileAccess(input.path);
  return { name: input.name, source: file, file };
}

/** Runs `work`, and closes the files: a file that changed meanwhile is an error, since what was read is of no version. */
export async function withFiles<T>(files: readonly OpenedFile[], work: () => Promise<T>): Promise<T> {
  let result: T;
  try {
    result = await work();
  } catch (error) {
    for (const { file } of files) file?.abandon();
    throw error;
  }
  for (const { file } of files) file?.close();
  return result;
}
