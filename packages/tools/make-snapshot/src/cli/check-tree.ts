import type { Context, Result } from '@repro/cli-kit';
import { pathsInside } from '@repro/tree/inside';
import { check } from '../check.ts';
import type { Arguments } from '../cli.ts';

const MAX_BYTES = 256 * 1024 * 1024;

/** Holds a directory against a snapshot. */
export async function checkTree(args: Arguments, context: Context): Promise<Result> {
  const { flags, positionals, common } = args;
  const name = flags.check as string;
  const directory = context.directory(positionals.dir);
  const snapshot = await context.read(name, MAX_BYTES);
  const files = [name, common.output].filter((file) => file !== undefined && file !== '-') as string[];
  const beside = [context.redirectedTo, ...files.map((file) => context.resolve(file))];
  const progress = context.progress('hashing files');
  const report = await check(snapshot, directory, {
    name: name === '-' ? 'stdin' : name,
    exclude: pathsInside(directory, beside),
    workers: flags.workers,
    signal: context.signal,
    onEntry: () => progress.tick(1),
  });
  return { report };
}
