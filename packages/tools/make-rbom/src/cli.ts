import { lstatSync, statSync } from 'node:fs';
import {
  type Args,
  defineCommand,
  type Flags,
  type Positional,
  usageError,
  workersFlag,
} from '@repro/cli-kit';
import type { Disk } from './cli/gather.ts';
import { tool } from './tool.ts';

const positionals = [
  {
    name: 'path',
    summary: 'a directory, whose files are listed by their paths in it, or files, listed by their names',
    kind: 'path',
    variadic: true,
  },
] as const satisfies readonly Positional[];

const flags = {
  'release-version': {
    type: 'string',
    placeholder: 'V',
    summary: 'the version that is released, one word',
  },
  metadata: {
    type: 'string',
    placeholder: 'FILE',
    summary: 'a JSON object about the release (release_metadata.schema.json)',
  },
  format: {
    type: 'choice',
    choices: ['rbom', 'cyclonedx', 'spdx'],
    default: 'rbom',
    summary: 'the form that is written; SPDX is 3.0.1 and needs a time',
  },
  'spec-version': {
    type: 'choice',
    choices: ['1.6', '1.7'],
    summary: 'of CycloneDX; 1.6 unless given',
  },
  sums: {
    type: 'string',
    placeholder: 'FILE',
    summary: 'also write the digests as lines for sha256sum -c',
  },
  exclude: {
    type: 'string',
    multiple: true,
    placeholder: 'GLOB',
    summary:
      'leave out what matches, as in .gitignore and with {a,b}; of a directory nothing else is left out',
  },
  source: {
    type: 'string',
    default: '.',
    placeholder: 'DIR',
    summary: 'the source, whose commit tells the time where SOURCE_DATE_EPOCH does not',
  },
  workers: workersFlag('hash'),
} as const satisfies Flags;

/** The checked arguments of a call. */
export type Arguments = Args<typeof flags, typeof positionals>;

/** The command line of make-rbom. */
export const command = defineCommand({
  tool,
  summary: 'Write the bill of materials of a release, with digest, size and type of each artifact',
  description:
    'The document is a pure function of the artifacts, the version, the metadata and the time, which is SOURCE_DATE_EPOCH, else that of the commit, else absent, never the clock’s. Artifacts are sorted by the bytes of their names; what they are is told by their content. The same content can be had as CycloneDX and SPDX. Symbolic links are refused. What this run writes into the directory is not listed.',
  positionals,
  flags,
  output: 'document',
  examples: [
    {
      command: 'make-rbom dist --release-version 1.2.3 -o release_bom.json --sums SHA256SUMS',
      summary: 'list what lies in dist',
    },
    {
      command: 'make-rbom dist --release-version 1.2.3 --metadata release.json --format cyclonedx',
      summary: 'the same as CycloneDX, with what release.json says of the release',
    },
  ],
  async run(args, context) {
    refuseIdleFlags(args);
    return (await import('./cli/write-rbom.ts')).writeRbom(args, context, disk);
  },
});

/** The disk of this machine. */
const disk: Disk = {
  kind(path) {
    const found = lstatSync(path);
    if (found.isSymbolicLink()) return leadsToDirectory(path) ? 'dir' : 'link';
    if (found.isDirectory()) return 'dir';
    return found.isFile() ? 'file' : 'other';
  },
};

/** A link that leads nowhere leads to no directory. */
function leadsToDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Refuses flags that would have no effect: one that is passed over in silence misleads. */
function refuseIdleFlags({ flags: given, positionals: { path } }: Arguments): void {
  if (path.length === 0) throw usageError('no artifact was given', 'give a directory or files');
  if (path.includes('-')) throw usageError('an artifact on standard input has no name', 'give it as a file');
  if (given['spec-version'] !== undefined && given.format !== 'cyclonedx')
    throw usageError('--spec-version has no effect without --format cyclonedx', 'leave it out');
  if (given.sums === '-') throw usageError('--sums needs a file', 'standard output is for the document');
}
