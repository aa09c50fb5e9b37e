import { type Context, defineCommand, usageError, workersFlag } from '@repro/cli-kit';
import { defaults } from './options.ts';
import { tool } from './tool.ts';

/** The command line of rbom-check. */
export const command = defineCommand({
  tool,
  summary: "Check a release's bill of materials against a policy and against the artifacts themselves",
  description:
    'Takes the RBOM of make-rbom, or the same as CycloneDX or SPDX. Each violation of the policy names the line of the policy that it breaks. With --artifacts every listed file is hashed again, in each algorithm that the bill claims a digest of and Node has, what is missing or not listed is an error, and no link is followed; the bill itself, the policy and what this run writes need not be listed.',
  positionals: [{ name: 'rbom', summary: 'the bill of materials', kind: 'bytes' }],
  flags: {
    policy: {
      type: 'string',
      placeholder: 'FILE',
      summary: 'what the release may and must hold, JSON or YAML (rbom_policy.schema.json)',
    },
    artifacts: {
      type: 'string',
      placeholder: 'DIR',
      summary: 'the directory of the release, whose files are hashed again',
    },
    ignore: {
      type: 'string',
      multiple: true,
      placeholder: 'GLOB',
      summary: 'with --artifacts: files that need not be listed, as in .gitignore',
    },
    'max-size': {
      type: 'integer',
      min: 1,
      default: defaults.maxBytes,
      placeholder: 'BYTES',
      summary: 'refuse a larger bill',
    },
    workers: workersFlag('hash'),
  },
  output: 'report',
  rules: async () => (await import('./rules.ts')).rules.table,
  examples: [
    {
      command: 'rbom-check release_bom.json --policy rbom_policy.yml --artifacts dist',
      summary: 'hold the bill against the policy and the files in dist',
    },
    {
      command: 'make-rbom dist --release-version 1.2.3 | rbom-check --policy rbom_policy.yml',
      summary: 'judge a bill while it is made',
    },
  ],
  async run({ flags, positionals, common }, context) {
    const { ignore, artifacts: directory } = flags;
    const { name, path, bytes } = await context.open(positionals.rbom);
    if (flags.policy === undefined && directory === undefined) {
      throw usageError('there is nothing to check against', 'give --policy FILE, --artifacts DIR or both');
    }
    if (directory === undefined && ignore.length > 0)
      throw usageError('--ignore has no effect without --artifacts', 'leave it out');
    const outputs = [path, flags.policy, common.output === '-' ? undefined : common.output];
    const { check } = await import('./check.ts');
    const progress = context.progress('hashing artifacts');
    const report = await check(bytes, {
      name,
      policy: flags.policy === undefined ? undefined : await readPolicy(flags.policy, context),
      artifacts: directory === undefined ? undefined : await namesIn(directory, { outputs, context }),
      needNotBeListed: ignore.length === 0 ? undefined : await ignoredBy(ignore),
      failOn: common.failOn,
      maxBytes: flags['max-size'],
      workers: flags.workers,
      signal: context.signal,
      onEntry: () => progress.tick(1),
    });
    return { report };
  },
});

async function readPolicy(name: string, context: Context) {
  const { parsePolicy } = await import('./policy/load.ts');
  return parsePolicy({ name, bytes: await context.read(name) });
}

async function ignoredBy(ignore: readonly string[]) {
  const { ignoredPaths } = await import('@repro/tree/ignore');
  return ignoredPaths({ ignore });
}

async function namesIn(
  directory: string,
  given: {
    readonly outputs: readonly (string | undefined)[];
    readonly context: Context;
  },
) {
  const [{ scan }, { pathsInside }] = await Promise.all([
    import('@repro/tree/scan'),
    import('@repro/tree/inside'),
  ]);
  const { outputs, context } = given;
  const root = context.resolve(directory);
  const files = outputs.map((file) => file && context.resolve(file));
  const exclude = pathsInside(root, [...files, context.redirectedTo]);
  return scan(root, { builtin: 'none', exclude, signal: context.signal });
}
