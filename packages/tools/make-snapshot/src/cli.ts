import { type Args, defineCommand, type Flags, type Positional, workersFlag } from '@repro/cli-kit';
import { ReproError } from '@repro/core/error';
import { tool } from './tool.ts';

const positionals = [
  { name: 'dir', summary: 'the root of the tree', kind: 'path', required: true },
] as const satisfies readonly Positional[];

const flags = {
  ignore: {
    type: 'string',
    multiple: true,
    placeholder: 'GLOB',
    summary:
      'leave out what matches, as in .gitignore and with {a,b}; !GLOB keeps what an earlier pattern leaves out',
  },
  'builtin-ignore': {
    type: 'choice',
    choices: ['source', 'vcs', 'none'],
    default: 'source',
    summary:
      'patterns to begin with: vcs is .git .hg .svn; source is these and node_modules __pycache__ *.pyc /dist /snapshot.json',
  },
  gitignore: {
    type: 'boolean',
    summary: "leave out what the tree's own .gitignore files say",
  },
  git: {
    type: 'boolean',
    summary: 'take exactly the files that git tracks, with its modes, without export-ignore',
  },
  submodules: {
    type: 'choice',
    choices: ['error', 'skip', 'recurse'],
    summary: 'with --git: what to do with submodules; error unless given',
  },
  'files-from': {
    type: 'string',
    placeholder: 'FILE',
    summary: 'take exactly the paths listed in FILE (- is stdin), each ended by a NUL or a newline',
  },
  'max-entries': {
    type: 'integer',
    min: 1,
    default: 1_000_000,
    placeholder: 'N',
    summary: 'refuse a tree with more entries',
  },
  cache: {
    type: 'string',
    placeholder: 'FILE',
    summary: 'remember digests in FILE, and read only files whose size, times or inode changed',
  },
  check: {
    type: 'string',
    placeholder: 'FILE',
    summary:
      'report what differs from the snapshot FILE, by the rules recorded in it; status 2 if anything does',
  },
  workers: workersFlag('hash'),
} as const satisfies Flags;

/** The checked arguments of a call. */
export type Arguments = Args<typeof flags, typeof positionals>;

/** The command line of make-snapshot. */
export const command = defineCommand({
  tool,
  summary: 'Record the exact state of a source tree as canonical JSON, or check a tree against such a record',
  description:
    'The snapshot is a pure function of the tree: path, type, mode (0755 or 0644, as det-tar writes it), size and SHA-256, directories and links included, links never followed, sorted by the bytes of the path; and the rules that selected the entries. `jq -cj .files snapshot.json | sha256sum` gives tree_sha256 without this tool.',
  positionals,
  flags,
  output: 'report',
  rules: async () => (await import('./rules.ts')).rules.table,
  examples: [
    { command: 'make-snapshot . -o snapshot.json', summary: 'record the tree around you' },
    { command: 'make-snapshot --check snapshot.json .', summary: 'see what changed since' },
    { command: 'make-snapshot --git . | jq -r .tree_sha256', summary: 'one digest of all tracked files' },
    {
      command: 'git ls-files -z | make-snapshot --files-from - .',
      summary: 'let another program choose the files',
    },
  ],
  async run(args, context) {
    refuseIdleFlags(args);
    if (args.flags.check !== undefined) {
      return (await import('./cli/check-tree.ts')).checkTree(args, context);
    }
    return (await import('./cli/record-tree.ts')).recordTree(args, context);
  },
});

const SELECTING = ['ignore', 'gitignore', 'git', 'submodules', 'files-from', 'cache'] as const;

/** Refuses flags that would have no effect: one that is passed over in silence misleads. */
function refuseIdleFlags({ flags: given, common }: Arguments): void {
  if (given.check !== undefined) refuse(given, SELECTING, 'with --check: the snapshot says what is selected');
  else refuseReportFlags(common);
  if (given.git) refuse(given, ['files-from', 'gitignore'], 'with --git');
  else refuse(given, ['submodules'], 'without --git');
  if (given['files-from'] !== undefined) refuse(given, ['gitignore'], 'with --files-from');
}

/** A snapshot is JSON and fails nothing: only the report of --check has other forms, and findings. */
function refuseReportFlags({ format = 'json', failOn }: Arguments['common']): void {
  const idle = format !== 'json' ? '--format' : failOn !== 'error' ? '--fail-on' : undefined;
  if (idle === undefined) return;
  throw new ReproError('ERR_REPRO_USAGE', `${idle} has no effect without --check`, {
    hint: 'add --check SNAPSHOT, or leave it out: a snapshot is always JSON',
  });
}

function refuse(given: Arguments['flags'], names: readonly (keyof typeof flags)[], why: string): void {
  for (const name of names) {
    const value = given[name];
    if (value === undefined || value === false || (Array.isArray(value) && value.length === 0)) continue;
    throw new ReproError('ERR_REPRO_USAGE', `--${name} has no effect ${why}`, { hint: 'leave it out' });
  }
}
