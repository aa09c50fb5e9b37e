import os from 'node:os';
import process from 'node:process';
import { type Context, defineCommand, usageError } from '@repro/cli-kit';
import { openAll } from '@repro/cli-kit/open-all';
import type { NamedBytes } from './options.ts';
import { tool } from './tool.ts';

/** The command line of make-vel-manifest. */
export const command = defineCommand({
  tool,
  summary: 'Write the manifest that ties artifacts to their source, builder and snapshot',
  description:
    'The manifest names the commit, the artifacts with their digests, the CI that built them (GitHub Actions, GitLab CI, CircleCI, Azure Pipelines, Jenkins, or a workstation), the versions at work and the snapshot of the source. Its time is SOURCE_DATE_EPOCH, else the commit’s, else absent, never the clock’s. No secret, host name, user name or path goes into it.',
  positionals: [],
  flags: {
    snapshot: {
      type: 'string',
      placeholder: 'FILE',
      summary: 'the snapshot of the source, from make-snapshot',
    },
    artifact: {
      type: 'string',
      multiple: true,
      placeholder: 'FILE',
      summary: 'a file that was built; give each of them, the primary one first',
    },
    metadata: { type: 'string', placeholder: 'FILE', summary: 'a JSON object to carry along' },
    'git-sha': {
      type: 'string',
      placeholder: 'SHA',
      summary: 'the commit; must be HEAD where there is a repository',
    },
    'git-ref': {
      type: 'string',
      placeholder: 'REF',
      summary: 'the branch or tag in full, such as refs/tags/v1.2.3',
    },
    repository: {
      type: 'string',
      placeholder: 'URL',
      summary: 'where the repository can be had; credentials are left out',
    },
    dir: {
      type: 'string',
      default: '.',
      placeholder: 'DIR',
      summary: 'the source, in whose repository git is asked',
    },
    tool: {
      type: 'string',
      multiple: true,
      placeholder: 'NAME=VERSION',
      summary: 'a tool that took part in the build',
    },
    'skip-tar-digest': {
      type: 'boolean',
      summary: 'do not look into compressed artifacts for the digest of their tar',
    },
  },
  output: 'document',
  examples: [
    {
      command: 'make-vel-manifest --snapshot snapshot.json --artifact artifact.tar.gz -o vel_manifest.json',
      summary: 'describe one artifact',
    },
    {
      command:
        'make-vel-manifest --snapshot snapshot.json --artifact app.tar.gz --artifact app.zip --metadata release.json',
      summary: 'describe two, the first being the primary one, and carry metadata along',
    },
  ],
  async run({ flags }, context) {
    if (flags.snapshot === undefined)
      throw usageError('no snapshot was given', 'give --snapshot FILE, from make-snapshot');
    if (flags.artifact.length === 0)
      throw usageError('no artifact was given', 'give --artifact FILE, once for each');
    const snapshot = await context.open(flags.snapshot);
    const metadata = flags.metadata === undefined ? undefined : await context.open(flags.metadata);
    const artifacts = await openArtifacts(flags.artifact, context);
    const { make } = await import('./make.ts');
    const document = await make(
      { snapshot, artifacts, metadata },
      {
        host: {
          nodeVersion: process.versions.node,
          os: os.type(),
          platform: `${process.platform}-${process.arch}`,
        },
        env: context.env,
        directory: context.directory(flags.dir),
        gitSha: flags['git-sha'],
        gitRef: flags['git-ref'],
        repository: flags.repository,
        tools: versions(flags.tool),
        skipTarDigest: flags['skip-tar-digest'],
        warn: (line) => context.warn(line),
        signal: context.signal,
      },
    );
    return { document };
  },
});

/** A file keeps its name, standard input has none. */
async function openArtifacts(names: readonly string[], context: Context): Promise<NamedBytes[]> {
  const inputs = await openAll(context, names, 'hashing');
  return inputs.map(({ path, bytes }) => {
    if (path === undefined)
      throw usageError('an artifact on standard input has no name', 'give it as a file');
    return { name: path, bytes };
  });
}

function versions(pairs: readonly string[]): Record<string, string> {
  const byName = new Map<string, string>();
  for (const pair of pairs) {
    const [, name, version] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    if (name === undefined || version === undefined)
      throw usageError(`--tool is ${JSON.stringify(pair)}`, 'expected NAME=VERSION, such as det-tar=1.0.0');
    if (byName.has(name)) throw usageError(`--tool names ${name} twice`, 'give each tool once');
    byName.set(name, version);
  }
  return Object.fromEntries(byName);
}
