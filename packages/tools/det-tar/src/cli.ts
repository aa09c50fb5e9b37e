import {
  type Args,
  defineCommand,
  type Flags,
  type Positional,
  usageError,
  workersFlag,
} from '@repro/cli-kit';
import { tool } from './tool.ts';

const positionals = [
  {
    name: 'dir',
    summary: 'the root of the tree; its content is archived, not the directory itself',
    kind: 'path',
  },
] as const satisfies readonly Positional[];

const flags = {
  compression: {
    type: 'choice',
    choices: ['none', 'gzip', 'zstd'],
    summary:
      "how to compress; else by the output's name (.tar .tar.gz .tgz .tar.zst), gzip where it says nothing",
  },
  level: {
    type: 'choice',
    choices: ['fast', 'default', 'best', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    placeholder: 'LEVEL',
    summary:
      'how hard to compress: gzip 0 (stored) to 9, where fast, default and best are 1, 6 and 9; zstd 1 to 9, where they are 1, 3 and 9; default unless given',
  },
  engine: {
    type: 'choice',
    choices: ['repro', 'fflate'],
    summary:
      'what deflates for gzip; the bytes differ, and so does the format in the record; repro unless given',
  },
  prefix: { type: 'string', placeholder: 'PATH', summary: 'put all members below this directory' },
  exclude: {
    type: 'string',
    multiple: true,
    placeholder: 'GLOB',
    summary:
      'leave out what matches, as in .gitignore and with {a,b}; !GLOB keeps what an earlier pattern leaves out',
  },
  'builtin-ignore': {
    type: 'choice',
    choices: ['vcs', 'source', 'none'],
    default: 'vcs',
    summary:
      'patterns to begin with: vcs is .git .hg .svn; source is these and node_modules __pycache__ *.pyc /dist /snapshot.json',
  },
  gitignore: { type: 'boolean', summary: "leave out what the tree's own .gitignore files say" },
  git: {
    type: 'boolean',
    summary:
      'take exactly the files that git tracks, with its modes, as they are on disk, without export-ignore',
  },
  'git-tree': {
    type: 'string',
    placeholder: 'REF',
    summary: "take the files of a commit from git's objects, whatever is on disk, without export-ignore",
  },
  submodules: {
    type: 'choice',
    choices: ['error', 'skip', 'recurse'],
    summary: 'with --git and --git-tree: what to do with submodules; error unless given',
  },
  'files-from': {
    type: 'string',
    placeholder: 'FILE',
    summary: 'take exactly the paths listed in FILE (- is stdin), each ended by a NUL or a newline',
  },
  from: {
    type: 'string',
    placeholder: 'ARCHIVE',
    summary:
      'normalise an archive (tar, tar.gz, tar.zst, tar.xz or zip; - is stdin) instead of archiving a directory',
  },
  mtime: {
    type: 'string',
    placeholder: 'N',
    summary:
      "every member's time, in seconds since 1970; git is the commit's, env is SOURCE_DATE_EPOCH; 0 unless given",
  },
  hardlinks: { type: 'boolean', summary: 'store further names of one file as hard links, not as copies' },
  'no-dirs': { type: 'boolean', summary: 'leave out directories; empty ones are lost' },
  'skip-special': {
    type: 'boolean',
    summary: 'leave out sockets, named pipes and devices instead of failing',
  },
  'allow-escaping-links': { type: 'boolean', summary: 'store symbolic links that lead out of the tree' },
  names: {
    type: 'choice',
    choices: ['utf8', 'raw'],
    default: 'utf8',
    summary: 'raw stores names that are not UTF-8 as the bytes they are; utf8 refuses them',
  },
  portable: {
    type: 'boolean',
    summary: 'refuse names that not every system can tell apart or have, instead of warning',
  },
  report: {
    type: 'string',
    placeholder: 'FILE',
    summary: 'write a JSON record of the archive: digests of file and tar, entries, version of the format',
  },
  workers: workersFlag('read and compress'),
} as const satisfies Flags;

/** The checked arguments of a call. */
export type Arguments = Args<typeof flags, typeof positionals>;

/** The command line of det-tar. */
export const command = defineCommand({
  tool,
  summary: 'Write a bit-for-bit reproducible tar archive of a directory, or make an archive reproducible',
  description:
    'Members are sorted by the bytes of their paths; owner, group and time are 0; modes are 0755 or 0644; names longer than 100 bytes or not ASCII are in pax records. Uncompressed the archive is byte for byte what GNU tar writes with the line in the README. The compressed bytes depend on the tree and the options alone: not on the number of threads, the processor or the version of Node. Extended attributes and ACLs are not stored. Links that lead out of the tree, sockets, pipes, devices and names that are not UTF-8 are refused; names that collide or cannot be had on other systems are warned of.',
  positionals,
  flags,
  output: 'bytes',
  rules: async () => (await import('./rules.ts')).rules.table,
  examples: [
    { command: 'det-tar . -o artifact.tar.gz', summary: 'archive the tree around you' },
    {
      command: 'det-tar --git-tree v1.0.0 --prefix app-1.0.0 . -o app-1.0.0.tar.gz',
      summary: 'archive a tag, whatever is checked out',
    },
    {
      command: 'det-tar . -o - | tee artifact.tar.gz | verify-gzip-header',
      summary: 'judge what is written while it is written',
    },
    {
      command: 'det-tar --from old.tar.gz -o new.tar.gz',
      summary: 'normalise an archive made by another tool',
    },
  ],
  async run(args, context) {
    refuseIdleFlags(args);
    return (await import('./cli/write-archive.ts')).writeArchive(args, context);
  },
});

/** What chooses the entries, of which at most one can be given. */
const SOURCES = ['git', 'git-tree', 'files-from', 'from'] as const;

/** Refuses flags that contradict each other or would have no effect: one that is passed over in silence misleads. */
function refuseIdleFlags({ flags: given, positionals: { dir } }: Arguments): void {
  const [source, second] = SOURCES.filter((name) => given[name] !== undefined && given[name] !== false);
  if (source && second)
    throw usageError(`--${source} and --${second} contradict each other`, 'give one of them');
  if (given.from === undefined && dir === undefined)
    throw usageError('missing DIR', 'give a directory, or an archive with --from');
  if (given.from !== undefined && dir !== undefined)
    throw usageError('--from and DIR contradict each other', 'give one of them');
  if (source && given.gitignore)
    throw usageError(`--gitignore has no effect with --${source}`, 'leave it out');
  if (given.submodules !== undefined && !given.git && given['git-tree'] === undefined) {
    throw usageError('--submodules has no effect without --git or --git-tree', 'leave it out');
  }
  if (given.mtime === 'git' && given.from !== undefined)
    throw usageError('--from has no commit for --mtime git', 'give a number');
}
