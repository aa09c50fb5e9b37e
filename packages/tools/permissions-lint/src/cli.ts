import { isUtf8 } from 'node:buffer';
import { type Context, defineCommand, usageError } from '@repro/cli-kit';
import { ReproError } from '@repro/core/error';
import { systemError } from '@repro/core/system-error';
import type { Report } from '@repro/report';
import type { Source } from './cli/source.ts';
import type { CheckOptions } from './options.ts';
import { tool } from './tool.ts';

/** The command line of permissions-lint. */
export const command = defineCommand({
  tool,
  summary: 'Check that the modes of files protect keys and let programs run',
  description:
    'A directory is judged as it is on disk, with the directories above it; an archive (tar, tar.gz, tar.zst, tar.xz, zip) by the modes that it holds; a snapshot of make-snapshot and, with --git, the index by the execute bit, which is all that they keep. What a file is, its content says: private keys by their armour, scripts by their first line, programs by their magic number. What a source cannot tell is no finding but counted as unverifiable. A file that cannot be read is reported, the others are judged, and the run exits with 1.',
  positionals: [
    {
      name: 'path',
      summary: 'directories, archives, snapshots or files; the current directory when absent, - is stdin',
      kind: 'path',
      variadic: true,
    },
  ],
  flags: {
    policy: {
      type: 'string',
      placeholder: 'FILE',
      summary: 'expected modes, exemptions and levels, from JSON or YAML (permissions_policy.schema.json)',
    },
    git: { type: 'boolean', summary: "judge git's index: the execute bit that every clone will have" },
    fix: {
      type: 'boolean',
      summary: 'change what can safely be changed: shut keys, take write bits from others, let scripts run',
    },
    'dry-run': { type: 'boolean', summary: 'with --fix: say what would be changed, and change nothing' },
    exclude: {
      type: 'string',
      multiple: true,
      placeholder: 'GLOB',
      summary: 'leave out what matches, as in gitignore(5); a file that is named by itself is judged',
    },
    gitignore: { type: 'boolean', summary: 'leave out what the .gitignore files of a directory name' },
  },
  output: 'report',
  rules: async () => (await import('./rules.ts')).rules.table,
  examples: [
    { command: 'permissions-lint', summary: 'judge the directory around you' },
    { command: 'permissions-lint --git', summary: 'judge the execute bits before they are committed' },
    { command: 'permissions-lint release.tar.gz', summary: 'judge what an archive will unpack to' },
    { command: 'permissions-lint --fix --dry-run deploy/', summary: 'show what a repair would change' },
  ],
  async run({ flags, positionals, common }, context) {
    const names = positionals.path.length === 0 ? ['.'] : positionals.path;
    refuse(names, { ...flags, dryRun: flags['dry-run'] });
    const { policy: file } = flags;
    const policy = file === undefined ? undefined : await readPolicy(file, context);
    const reports: Report[] = [];
    const optionsOf = ({ name, facts }: Source): CheckOptions => ({
      name,
      source: facts,
      policy,
      failOn: common.failOn,
    });
    if (flags.fix) {
      const repair = { dryRun: flags['dry-run'], say: (line: string) => context.say(line) };
      const { repaired } = await import('./cli/repair.ts');
      for (const source of await openRepairable(names, flags, context))
        reports.push(await repaired(source, optionsOf(source), repair));
      return resultOf(reports);
    }
    for (const name of names) {
      const source = await openNamed(name, flags, context);
      reports.push(await judged(source, optionsOf(source)));
    }
    return resultOf(reports);
  },
});

interface Wish {
  readonly git: boolean;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly gitignore: boolean;
}

function refuse(names: readonly string[], { git, fix, dryRun, gitignore }: Wish): void {
  if (dryRun && !fix) {
    throw usageError('--dry-run without --fix has nothing to show', 'add --fix');
  }
  if (fix && git) {
    throw usageError(
      '--fix does not write to the index',
      'run --fix on the directory and git add the files, or git update-index --chmod=+x FILE',
    );
  }
  if (git && gitignore) {
    throw usageError(
      '--git judges what is tracked, ignored or not',
      'leave --gitignore out, or use --exclude',
    );
  }
  if (names.includes('-') && (fix || git)) {
    throw usageError(
      'standard input is an archive or a snapshot: it has no index and cannot be changed',
      'give a directory',
    );
  }
}

async function readPolicy(name: string, context: Context): Promise<CheckOptions['policy']> {
  const { parsePolicy } = await import('./policy.ts');
  // YAML in brackets alone takes its reader 1.5 KiB of memory for each byte.
  const bytes = await context.read(name, /\.ya?ml$/i.test(name) ? 64 * 1024 : 1024 * 1024);
  // Read loosely, a byte that is none of UTF-8 would be another character in a pattern, and the pattern match nothing.
  if (!isUtf8(bytes)) {
    throw new ReproError('ERR_REPRO_POLICY', `${name}: is not UTF-8`, { hint: 'save it as UTF-8' });
  }
  return parsePolicy({ name, text: Buffer.from(bytes).toString() });
}

interface Selection {
  readonly git: boolean;
  readonly gitignore: boolean;
  readonly exclude?: readonly string[] | undefined;
}

async function openNamed(
  name: string,
  { git, gitignore, exclude }: Selection,
  context: Context,
): Promise<Source> {
  const source = await openAt(name, { git, gitignore, exclude }, context);
  if (gitignore && (source.root === undefined || source.single !== undefined))
    context.warn(`${name}: --gitignore says nothing of it, it is no directory`);
  return source;
}

async function openAt(
  name: string,
  { git, gitignore, exclude }: Selection,
  context: Context,
): Promise<Source> {
  const { openSource, streamSource } = await import('./cli/source.ts');
  if (name === '-') {
    const input = await context.open(name);
    return streamSource(input.bytes, input.name, { exclude });
  }
  context.guard(name);
  const { env, signal } = context;
  const warn = (line: string): void => context.warn(line);
  try {
    const place = git ? context.directory(name) : context.resolve(name);
    return await openSource(place, name, { git, gitignore, exclude, env, signal, warn });
  } catch (error) {
    throw systemError(error, name) ?? error;
  }
}

async function judged(source: Source, options: CheckOptions): Promise<Report> {
  const { check } = await import('./check.ts');
  try {
    const report = await check(source.tree, options);
    const sha256 = await source.sha256?.();
    return sha256 === undefined ? report : { ...report, subject: { ...report.subject, sha256 } };
  } finally {
    source.close?.();
  }
}

/** All sources of a repair: one that is not there, or cannot be changed, leaves the others as they are. */
async function openRepairable(names: readonly string[], selection: Selection, context: Context) {
  const sources: (Source & { readonly root: string })[] = [];
  for (const name of names) {
    const source = await openNamed(name, selection, context);
    const { root } = source;
    if (root === undefined) {
      source.close?.();
      throw usageError(`--fix cannot change ${source.name}`, 'give a directory; pack what it holds anew');
    }
    sources.push({ ...source, root });
  }
  return sources;
}

/** What left something unjudged is no verdict, whatever its findings; nor is what could not be judged at all. */
function resultOf(reports: readonly Report[]) {
  const incomplete = reports.reduce((sum, { summary }) => sum + Number(summary['incomplete']), 0);
  const blind = reports.find(({ summary }) => summary['modes'] === 'none');
  if (incomplete === 0 && !blind) return { reports };
  const [message, hint] =
    incomplete > 0
      ? [
          `incomplete: ${incomplete} not judged, see the report`,
          'make it readable, or leave it out with --exclude',
        ]
      : [`${blind?.subject.name}: it has no modes, nothing was judged`, 'judge what it was made from'];
  return { reports, status: 1 as const, error: new ReproError('ERR_REPRO_INCOMPLETE', message, { hint }) };
}
