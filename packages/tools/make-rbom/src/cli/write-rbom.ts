import type { Context, Result } from '@repro/cli-kit';
import { ReproError } from '@repro/core/error';
import type { Arguments } from '../cli.ts';
import { convert } from '../convert.ts';
import { make } from '../make.ts';
import { sourceTime } from '../source/time.ts';
import { sha256sums } from '../sums.ts';
import { hashArtifacts } from '../tree.ts';
import { type Disk, gather } from './gather.ts';

/** Makes the bill of materials of what the arguments name; SHA256SUMS is written last, when all else is known. */
export async function writeRbom(args: Arguments, context: Context, disk: Disk): Promise<Result> {
  const { flags, positionals } = args;
  const { signal } = context;
  const names = gather(positionals.path, { context, disk, selection: selection(args, context) });
  const progress = context.progress('hashing artifacts');
  const artifacts = hashArtifacts(names, { workers: flags.workers, signal, onEntry: () => progress.tick(1) });
  const metadata = flags.metadata === undefined ? undefined : await context.open(flags.metadata);
  const timestamp = await sourceTime({
    env: context.env,
    directory: context.directory(flags.source),
    warn: (line) => context.warn(line),
    signal,
  });
  const rbom = await make({ artifacts, metadata }, { releaseVersion: version(flags), timestamp, signal });
  progress.done();
  const document = await convert(rbom, flags.format, {
    specVersion: flags['spec-version'],
  });
  if (flags.sums !== undefined) await context.writeOutput(flags.sums, Buffer.from(sha256sums(rbom)));
  return { document };
}

function selection({ flags, common }: Arguments, context: Context) {
  const outputs = [common.output === '-' ? undefined : common.output, flags.sums]
    .filter((file) => file !== undefined)
    .map((file) => context.resolve(file));
  return { exclude: flags.exclude, outputs: [...outputs, context.redirectedTo] };
}

function version({ 'release-version': given }: Arguments['flags']): string {
  if (given !== undefined) return given;
  throw new ReproError('ERR_REPRO_USAGE', 'the version of the release was not given', {
    hint: 'give --release-version V',
  });
}
