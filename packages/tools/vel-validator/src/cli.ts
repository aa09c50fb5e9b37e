import { type Context, defineCommand } from '@repro/cli-kit';
import { openAll } from '@repro/cli-kit/open-all';
import { ReproError } from '@repro/core/error';
import type { Level, Report } from '@repro/report';
import type { Summary } from './checklist.ts';
import type { CheckOptions, UserSchema } from './options.ts';
import { tool } from './tool.ts';

/** The command line of vel-validator. */
export const command = defineCommand({
  tool,
  summary: 'Check a VEL manifest against its schema, artifacts, snapshot and commit',
  description:
    'Every claim is computed again from the bytes. The summary lists each check as pass, fail, not_run or unverifiable; only pass counts as passed. An artifact of the manifest that is not given fails the check; a snapshot or repository that is not given is a note. Where a check could not be made and none failed, the run exits with 1.',
  positionals: [{ name: 'manifest', summary: 'the manifest, vel_manifest.json', kind: 'bytes' }],
  flags: {
    artifact: {
      type: 'string',
      multiple: true,
      placeholder: 'FILE',
      summary: 'a file that the manifest describes; give each of them',
    },
    snapshot: { type: 'string', placeholder: 'FILE', summary: 'the snapshot that the manifest names' },
    schema: {
      type: 'string',
      placeholder: 'FILE',
      summary: 'a JSON Schema (2020-12, 2019-09, draft-07) that the manifest must fit too',
    },
    content: {
      type: 'choice',
      choices: ['snapshot', 'any'],
      default: 'snapshot',
      summary:
        'what a primary artifact that is a tar archive must hold: the files of the snapshot, or anything',
    },
    'ignore-missing': {
      type: 'boolean',
      summary: 'do not fail for artifacts that are not given, as long as one is',
    },
    repo: { type: 'string', placeholder: 'DIR', summary: 'look for the commit in the git repository DIR' },
    'strict-git': {
      type: 'boolean',
      summary: 'the work tree and the snapshot must be those of the commit (in --repo, else here)',
    },
  },
  output: 'report',
  rules: async () => (await import('./rules.ts')).rules.table,
  examples: [
    {
      command: 'vel-validator vel_manifest.json --artifact artifact.tar.gz --snapshot snapshot.json',
      summary: 'check a release offline',
    },
    {
      command: 'vel-validator vel_manifest.json --artifact artifact.tar.gz --strict-git --repo .',
      summary: 'check also that its commit exists and is what is checked out',
    },
  ],
  async run({ flags, positionals, common }, context) {
    const manifest = await context.open(positionals.manifest);
    const given = [...flags.artifact, ...(flags.snapshot === undefined ? [] : [flags.snapshot])];
    const inputs = await openAll(context, given, 'reading');
    const schema = flags.schema === undefined ? undefined : await readSchema(flags.schema, context);
    const { check } = await import('./check.ts');
    const options: CheckOptions = {
      name: manifest.name,
      artifacts: inputs.slice(0, flags.artifact.length),
      snapshot: inputs[flags.artifact.length],
      schema,
      content: flags.content,
      ignoreMissing: flags['ignore-missing'],
      git: gitCheck(flags, context),
      signal: context.signal,
    };
    return resultOf(await check(manifest.bytes, options), common.failOn);
  },
});

/** What failed has failed, whatever else could not be told; without it, what could not be told is no verdict. */
async function resultOf(report: Report<Summary>, failOn: Level) {
  const { unverifiable } = report.summary.counts;
  if (unverifiable === 0) return { report };
  const { fails } = await import('@repro/report');
  const isFailed = report.findings.some(
    ({ code, level }) => code !== 'vel/unverifiable' && fails(level, failOn),
  );
  if (isFailed) return { report };
  const message = `incomplete: ${unverifiable} of the checks could not be made, see the report`;
  const hint = 'give what the report says is missing, or do not ask for the check';
  return { report, status: 1 as const, error: new ReproError('ERR_REPRO_INCOMPLETE', message, { hint }) };
}

async function readSchema(name: string, context: Context): Promise<UserSchema> {
  const { parseUserSchema } = await import('./user-schema/parse.ts');
  return parseUserSchema(name, await context.read(name));
}

function gitCheck(
  flags: { readonly repo: string | undefined; readonly 'strict-git': boolean },
  context: Context,
): CheckOptions['git'] {
  if (flags.repo === undefined && !flags['strict-git']) return undefined;
  const directory = context.directory(flags.repo ?? '.');
  return { directory, strict: flags['strict-git'], env: context.env };
}
