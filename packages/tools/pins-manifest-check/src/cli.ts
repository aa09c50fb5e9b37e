import { isUtf8 } from 'node:buffer';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { type Context, defineCommand } from '@repro/cli-kit';
import { ReproError } from '@repro/core/error';
import type { Disk } from './cli/disk.ts';
import type { CheckOptions, NamedText } from './options.ts';
import { tool } from './tool.ts';

/** The command line of pins-manifest-check. */
export const command = defineCommand({
  tool,
  summary: 'Check that everything CI workflows use is pinned: actions by commit, images by digest',
  description:
    'In a directory it finds .github/workflows/*.yml, action.yml anywhere (but in .git and node_modules) and .gitlab-ci.yml (in packages of Debian debian/salsa-ci.yml) with what it includes of the repository; other files are known by what stands in them. Judged are the uses: of steps and jobs, container:, services: and runs.image, and the include:, image: and services: of GitLab, in the YAML tree: comments and strings that look like references are none, and anchors, merge keys and odd quoting hide none. With --manifest also that what is used and what the manifest allows agree, both ways. Nothing is asked of the network. A file that cannot be read or is broken is reported, the others are judged, and the run exits with 1.',
  positionals: [
    {
      name: 'path',
      summary: 'a directory, or files; the current directory when absent, - is stdin',
      kind: 'path',
      variadic: true,
    },
  ],
  flags: {
    manifest: {
      type: 'string',
      placeholder: 'FILE',
      summary: 'compare with the table of allowed pins in FILE (ACTIONS-PINS.md)',
    },
    'allow-tags': {
      type: 'boolean',
      summary: 'accept version tags; branches, latest, short commits and missing versions stay errors',
    },
    policy: {
      type: 'string',
      placeholder: 'FILE',
      summary: 'trusted and forbidden owners, exceptions, from a JSON or YAML file (pins_policy.schema.json)',
    },
    exclude: {
      type: 'string',
      multiple: true,
      placeholder: 'GLOB',
      summary: 'leave out of directories what matches, as in gitignore(5)',
    },
    fix: {
      type: 'boolean',
      summary: 'with --manifest: rewrite tags to the pins of the manifest, with the version as comment',
    },
    'max-size': {
      type: 'integer',
      min: 1,
      default: 1024 * 1024,
      placeholder: 'BYTES',
      summary: 'do not read larger files; such a run is incomplete',
    },
  },
  output: 'report',
  rules: async () => (await import('./rules.ts')).rules.table,
  examples: [
    { command: 'pins-manifest-check', summary: 'judge the repository around you' },
    {
      command: 'pins-manifest-check --manifest ACTIONS-PINS.md',
      summary: 'and hold it against what was reviewed',
    },
    {
      command: 'pins-manifest-check --fix --manifest ACTIONS-PINS.md',
      summary: 'pin what the manifest has a pin for',
    },
    {
      command: 'git show HEAD:.github/workflows/ci.yml | pins-manifest-check -',
      summary: 'judge a file from a pipeline',
    },
  ],
  async run({ flags, positionals, common }, context) {
    const names = positionals.path.length === 0 ? ['.'] : positionals.path;
    if (flags.fix) refuseFix(names, flags.manifest);
    const { gather } = await import('./cli/gather.ts');
    const { name, files, complete } = await gather(names, {
      context,
      disk,
      maxBytes: flags['max-size'],
      exclude: flags.exclude,
    });
    const manifest = flags.manifest === undefined ? undefined : await readText(flags.manifest, context);
    const options: CheckOptions = {
      name,
      complete,
      manifest,
      allowTags: flags['allow-tags'],
      policy: flags.policy === undefined ? undefined : await readPolicy(flags.policy, context),
      failOn: common.failOn,
      maxBytes: flags['max-size'],
    };
    if (flags.fix && manifest) {
      const { fix } = await import('./fix.ts');
      const { report, ...texts } = await fix(files, { ...options, manifest });
      const { rewrite } = await import('./cli/rewrite.ts');
      await rewrite(files, texts, context);
      return resultOf(report);
    }
    const { check } = await import('./check.ts');
    return resultOf(await check(files, options));
  },
});

/** The disk of this machine. */
const disk: Disk = {
  list: (directory) => readdirSync(directory, { withFileTypes: true }),
  real: (path) => realpathSync(path),
  // In big integers: a look at a pipe in ordinary numbers keeps Node from resolving the links of modules that are
  // loaded afterwards, so that a lazy import would bring in a second copy of what is there already.
  stat: (path) => statSync(path, { bigint: true }),
};

/** What left something unjudged is no verdict, whatever its findings. */
function resultOf(report: Awaited<ReturnType<typeof import('./check.ts').check>>) {
  const { incomplete } = report.summary;
  if (incomplete === 0) return { report };
  const error = new ReproError(
    'ERR_REPRO_INCOMPLETE',
    `incomplete: ${JSON.stringify(incomplete)} not judged, see the report`,
    { hint: 'mend what the report names, or leave it out with --exclude' },
  );
  return { report, status: 1 as const, error };
}

function refuseFix(names: readonly string[], manifest: string | undefined): void {
  if (manifest === undefined) {
    throw new ReproError('ERR_REPRO_USAGE', '--fix without --manifest has nothing to take the pins from', {
      hint: 'add --manifest ACTIONS-PINS.md',
    });
  }
  if (names.includes('-')) {
    throw new ReproError('ERR_REPRO_USAGE', '--fix cannot rewrite standard input', {
      hint: 'name the files',
    });
  }
}

async function readText(name: string, context: Context): Promise<NamedText> {
  const bytes = await context.read(name, 4 * 1024 * 1024);
  // Read loosely, a byte that is none of UTF-8 would make another name of one that is allowed or forbidden.
  if (!isUtf8(bytes)) {
    throw new ReproError('ERR_REPRO_UTF8', `${name}: is not UTF-8`, { hint: 'save it as UTF-8' });
  }
  return { name, text: Buffer.from(bytes).toString() };
}

async function readPolicy(name: string, context: Context): Promise<CheckOptions['policy']> {
  const { parsePolicy } = await import('./policy.ts');
  return parsePolicy(await readText(name, context));
}
