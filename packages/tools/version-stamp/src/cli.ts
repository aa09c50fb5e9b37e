import { type Context, defineCommand, usageError } from '@repro/cli-kit';
import { isReproError, ReproError } from '@repro/core/error';
import { maxPackageBytes, type Source, schemes } from './options.ts';
import { tool } from './tool.ts';

/** The command line of version-stamp. */
export const command = defineCommand({
  tool,
  summary: 'Check and stamp the version of a release: given, from git or from a package.json',
  description:
    'SemVer 2, PEP 440 and calendar versions are told apart: a version that begins with a year is calver, else one that fits SemVer is semver, else one that fits PEP 440 is pep440; a leading v is kept. From git, what came after a tag is stamped as 1.2.4-dev.N+gCOMMIT (SemVer), 1.2.4.devN+gCOMMIT (PEP 440) or TAG+N.gCOMMIT (CalVer), with .dirty for a changed work tree. With --strict a refused version ends with exit status 2.',
  positionals: [
    { name: 'version', summary: 'the version, such as 1.2.3, v1.2.3, 1.2rc1 or 2024.05.1', kind: 'string' },
  ],
  flags: {
    'from-git': { type: 'boolean', summary: 'take the version from the nearest version tag' },
    'from-package': {
      type: 'string',
      placeholder: 'FILE|DIR',
      summary: 'take the version from a package.json, or from the one in DIR',
    },
    scheme: {
      type: 'choice',
      choices: ['auto', ...schemes],
      default: 'auto',
      summary: 'which scheme the version must fit',
    },
    'calver-format': {
      type: 'string',
      placeholder: 'FORMAT',
      summary: 'the form of calendar versions in the words of calver.org, such as YYYY.0M.MICRO',
    },
    'tag-prefix': {
      type: 'string',
      placeholder: 'PREFIX',
      summary: 'what stands before the version in its tags, such as pkg@ for pkg@1.2.3',
    },
    base: {
      type: 'string',
      placeholder: 'VERSION',
      summary: 'with --from-git, what to count from while there is no version tag',
    },
    strict: {
      type: 'boolean',
      env: 'REPRO_STRICT_MODE',
      summary: 'refuse a dirty work tree, a version that HEAD’s tag contradicts, and one not in normal form',
    },
    'allow-untracked': {
      type: 'boolean',
      summary: 'with --strict, do not mind files that are neither tracked nor ignored',
    },
    dir: { type: 'string', default: '.', placeholder: 'DIR', summary: 'the directory in which git is asked' },
    format: {
      type: 'choice',
      choices: ['text', 'json'],
      default: 'text',
      summary: 'the version and a newline, or a document with its parts and what git says',
    },
  },
  output: 'document',
  examples: [
    { command: 'version-stamp v1.2.3 -o VERSION', summary: 'check a version and write it to a file' },
    {
      command: 'version-stamp --from-git --strict',
      summary: 'the version of HEAD, if the work tree is HEAD’s',
    },
    {
      command: 'version-stamp --from-git --tag-prefix pkg@ --format json',
      summary: 'the version of one package of a monorepo, with its parts',
    },
    { command: 'version-stamp --from-package . --scheme semver', summary: 'the version of a package.json' },
  ],
  async run({ flags, positionals }, context) {
    refuseIdleFlags(flags);
    const source = await sourceOf(positionals.version, flags, context);
    const { make } = await import('./make.ts');
    const asksGit = flags.format === 'json' || flags.strict || source.kind === 'git';
    if (flags['tag-prefix'] !== undefined && !asksGit)
      throw usageError('--tag-prefix has no effect where git is not asked', 'leave it out, or add --strict');
    const options = {
      scheme: flags.scheme,
      calverFormat: flags['calver-format'],
      tagPrefix: flags['tag-prefix'],
      base: flags.base,
      strict: flags.strict,
      allowUntracked: flags['allow-untracked'],
      directory: asksGit ? context.directory(flags.dir) : undefined,
      env: context.env,
      signal: context.signal,
    };
    try {
      const document = await make(source, options);
      return flags.format === 'json' ? { document } : { text: `${document.version}\n` };
    } catch (error) {
      const { refusals } = await import('./strict.ts');
      if (!isReproError(error) || !refusals.includes(error.code)) throw error;
      return { none: true, status: 2, error };
    }
  },
});

/** Refuses flags that would have no effect: one that is passed over in silence misleads. */
function refuseIdleFlags(given: {
  readonly 'from-git': boolean;
  readonly base: string | undefined;
  readonly scheme: string;
  readonly 'calver-format': string | undefined;
}): void {
  if (given.base !== undefined && !given['from-git'])
    throw usageError('--base has no effect without --from-git', 'leave it out');
  if (given['calver-format'] !== undefined && given.scheme !== 'auto' && given.scheme !== 'calver')
    throw usageError(`--calver-format has no effect with --scheme ${given.scheme}`, 'leave one of them out');
}

async function sourceOf(
  version: string | undefined,
  flags: { 'from-git': boolean; 'from-package': string | undefined },
  context: Context,
): Promise<Source> {
  const file = flags['from-package'];
  const sources: Source[] = [];
  if (version !== undefined) sources.push({ kind: 'given', version });
  if (flags['from-git']) sources.push({ kind: 'git' });
  if (file !== undefined) sources.push(await packageSource(file, context));
  if (sources.length === 1) return sources[0] as Source;
  throw new ReproError(
    'ERR_REPRO_USAGE',
    `${sources.length === 0 ? 'no' : 'more than one'} source of the version`,
    {
      hint: 'give one of VERSION, --from-git and --from-package',
    },
  );
}

/** A directory stands for the package.json in it. */
async function packageSource(file: string, context: Context): Promise<Source> {
  try {
    return { kind: 'package', name: file, content: await context.read(file, maxPackageBytes) };
  } catch (error) {
    if (!isReproError(error) || error.code !== 'ERR_REPRO_IS_A_DIRECTORY') throw error;
    const name = `${file.replace(/[\\/]+$/, '')}/package.json`;
    return { kind: 'package', name, content: await context.read(name, maxPackageBytes) };
  }
}
