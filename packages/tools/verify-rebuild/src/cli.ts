import { type Args, defineCommand, type Flags, type Positional } from '@repro/cli-kit';
import { defaults } from './options.ts';
import { tool } from './tool.ts';

const positionals = [
  {
    name: 'build',
    summary: 'what is expected: a file, or with --source or --git a release directory, bundle or artifact',
    kind: 'path',
    required: true,
  },
  { name: 'other', summary: 'the other build, a file', kind: 'path' },
] as const satisfies readonly Positional[];

const flags = {
  source: {
    type: 'string',
    placeholder: 'DIR',
    summary: 'rebuild from this directory, by the rules that the release recorded, and compare',
  },
  git: {
    type: 'string',
    placeholder: 'DIR',
    summary: 'rebuild from the recorded commit of this repository; its work tree is not read or written',
  },
  revision: {
    type: 'string',
    placeholder: 'REV',
    summary: 'with --git: rebuild from this commit instead of the recorded one',
  },
  compression: {
    type: 'choice',
    choices: ['none', 'gzip', 'zstd'],
    summary: 'how a rebuild is compressed; as the artifact is, unless given',
  },
  level: {
    type: 'integer',
    min: 0,
    max: 9,
    placeholder: 'N',
    summary: 'at which level; as the release recorded, or else found out from the artifact, unless given',
  },
  engine: {
    type: 'choice',
    choices: ['repro', 'fflate'],
    summary: 'what deflates a rebuild; found out from the artifact, unless given',
  },
  prefix: {
    type: 'string',
    placeholder: 'PATH',
    summary:
      'the directory that all members of a rebuild are put under; as the release recorded, unless given',
  },
  mtime: {
    type: 'integer',
    placeholder: 'N',
    summary: 'the time of all members of a rebuild, in seconds since 1970; 0 unless given',
  },
  attestation: {
    type: 'string',
    placeholder: 'FILE',
    summary: 'write an in-toto statement of the rebuild and its result to FILE, unsigned',
  },
  rebuilder: {
    type: 'string',
    placeholder: 'URI',
    env: 'REPRO_REBUILDER',
    summary: 'with --attestation: who rebuilt',
  },
  'max-findings': {
    type: 'integer',
    min: 0,
    default: defaults.maxFindings,
    placeholder: 'N',
    summary: 'report so many findings, and the first of each cause in any case',
  },
  'max-depth': {
    type: 'integer',
    min: 0,
    default: defaults.maxDepth,
    placeholder: 'N',
    summary: 'open so many archives inside of each other',
  },
  'max-size': {
    type: 'integer',
    min: 1,
    default: defaults.maxSize,
    placeholder: 'BYTES',
    summary: 'unpack no more than so many bytes of each build',
  },
  'max-ratio': {
    type: 'integer',
    min: 1,
    default: defaults.maxRatio,
    placeholder: 'N',
    summary: 'unpack nothing that expands to more than N times its size and 64 MiB',
  },
} as const satisfies Flags;

/** The checked arguments of a call. */
export type Arguments = Args<typeof flags, typeof positionals>;

/** The command line of verify-rebuild. */
export const command = defineCommand({
  tool,
  summary: 'Tell whether two builds are bit-identical, and if not where they differ and why',
  description:
    'Equal builds are told by their digests. Others are taken apart, archives inside of archives too (tar, gzip, Zstandard, xz, zip, ar), and each difference is told with its member, field, offset and cause: order, times, time zones, modes, owners, header formats, compressors, line ends, embedded times, paths and identifiers. With --source or --git the source of a release is packed again as the release recorded it, and compared with its artifact. Exit status 2 means that the two differ, whether or not the reason could be found: what cannot be read is still different.',
  positionals,
  flags,
  output: 'report',
  rules: async () => (await import('./rules.ts')).rules.table,
  text: async () => (await import('./render.ts')).renderText,
  examples: [
    { command: 'verify-rebuild mine.tar.gz theirs.tar.gz', summary: 'compare two builds' },
    { command: 'verify-rebuild dist --git .', summary: 'rebuild a release from its commit' },
    {
      command: 'verify-rebuild release.evidence.tar --source . --attestation rebuild.json',
      summary: 'rebuild a bundle from a directory, and keep a statement of it',
    },
  ],
  async run(args, context) {
    const { reportOf } = await import('./cli/report-of.ts');
    const report = await reportOf(args, context);
    const { attestation, rebuilder } = args.flags;
    if (attestation !== undefined) {
      const { writeAttestation } = await import('./cli/write-attestation.ts');
      await writeAttestation(attestation, { report, rebuilder }, context);
    }
    return { report };
  },
});
