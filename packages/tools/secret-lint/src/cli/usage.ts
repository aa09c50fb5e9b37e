import { usageError } from '@repro/cli-kit';
import type { Arguments } from '../cli.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Refuses what contradicts itself: a flag that is passed over in silence misleads.
 * @throws ERR_REPRO_USAGE
 */
export function checkUsage({ flags, positionals }: Arguments, env: Environment): void {
  const ofGit = [
    flags.staged && '--staged',
    flags.history && '--history',
    flags.since !== undefined && '--since',
  ].filter((name) => name !== false);
  if (ofGit.length > 1) throw usageError(`${ofGit.join(' and ')} exclude each other`, 'give one of them');
  if (ofGit.length === 1) {
    const [name] = ofGit;
    if (positionals.path.length > 1)
      throw usageError(`${name} takes one directory`, 'run it for each repository');
    if (positionals.path[0] === '-')
      throw usageError(`${name} reads a repository, not standard input`, 'leave out the -');
    if (flags['files-from'] !== undefined)
      throw usageError(`--files-from has no effect with ${name}`, 'leave it out');
    if (flags.gitignore) throw usageError(`--gitignore has no effect with ${name}`, 'leave it out');
  }
  if (flags.prune && flags.baseline === undefined) {
    throw usageError('--prune without --baseline has nothing to prune', 'add --baseline FILE');
  }
  if (flags.prune && flags['write-baseline'] !== undefined) {
    throw usageError(
      '--prune has no effect with --write-baseline, which holds only what was found',
      'leave it out',
    );
  }
  // A log of CI is read by more people than the sources, and kept longer.
  if (flags['show-secrets'] && isSet(env['CI'])) {
    throw usageError('--show-secrets would write the secrets into a log of CI', 'run it on a workstation');
  }
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && !/^(?:|0|false)$/i.test(value);
}
