import type { Context } from '@repro/cli-kit';
import { ReproError } from '@repro/core/error';
import type { Report } from '@repro/report';
import type { Arguments } from '../cli.ts';

/** The report that the arguments ask for: of two files, or of a release and its source. */
export async function reportOf(args: Arguments, context: Context): Promise<Report> {
  refuseIdleFlags(args);
  const { source, git } = args.flags;
  if (source === undefined && git === undefined) {
    return (await import('./compare-files.ts')).compareFiles(args, context);
  }
  return (await import('./rebuild-release.ts')).rebuildRelease(args, context);
}

/** Refuses arguments that contradict each other or would have no effect: what is passed over in silence misleads. */
function refuseIdleFlags({ flags, positionals }: Arguments): void {
  const { source, git, attestation, rebuilder, revision } = flags;
  const from = git === undefined ? 'source' : 'git';
  if (source !== undefined && git !== undefined)
    throw usage('--source and --git are both given', 'give one of them');
  if (git === undefined && revision !== undefined) throw usage('--revision has no effect without --git');
  if (attestation === undefined && rebuilder !== undefined)
    throw usage('--rebuilder has no effect without --attestation');
  if (source !== undefined || git !== undefined) {
    if (positionals.other !== undefined)
      throw usage(`a second build is given together with --${from}`, 'give one of them');
    return;
  }
  for (const name of ['compression', 'level', 'engine', 'prefix', 'mtime'] as const) {
    if (flags[name] !== undefined) throw usage(`--${name} has no effect without --source or --git`);
  }
}

function usage(message: string, hint = 'leave it out'): ReproError {
  return new ReproError('ERR_REPRO_USAGE', message, { hint });
}
