import { type Args, defineCommand, type Flags, type Positional, workersFlag } from '@repro/cli-kit';
import { tool } from './tool.ts';

const positionals = [
  {
    name: 'path',
    summary: 'directories, files and archives; the current directory when absent, - is stdin',
    kind: 'path',
    variadic: true,
  },
] as const satisfies readonly Positional[];

const flags = {
  baseline: {
    type: 'string',
    placeholder: 'FILE',
    summary: 'do not tell the secrets that FILE knows; entries that fit nothing any more are notes',
  },
  'write-baseline': {
    type: 'string',
    placeholder: 'FILE',
    summary: 'write the secrets that were found to FILE, as known from now on; no secret is in it',
  },
  prune: { type: 'boolean', summary: 'take entries that fit nothing any more out of --baseline' },
  staged: { type: 'boolean', summary: 'scan what the next commit brings: the index, not the work tree' },
  since: {
    type: 'string',
    placeholder: 'REV',
    summary: 'scan what is new since REV: in the commits after it and in the index',
  },
  history: {
    type: 'boolean',
    summary:
      'scan every version of every file and every message of a commit in all of history, and tell the commit',
  },
  exclude: {
    type: 'string',
    multiple: true,
    placeholder: 'GLOB',
    summary: 'leave out what matches, as in .gitignore; patterns also stand in .secretsignore',
  },
  gitignore: { type: 'boolean', summary: "leave out what the tree's own .gitignore files say" },
  'files-from': {
    type: 'string',
    placeholder: 'FILE',
    summary: 'scan the paths listed in FILE (- is stdin), each ended by a NUL or a newline',
  },
  archives: {
    type: 'integer',
    min: 0,
    max: 8,
    default: 0,
    placeholder: 'N',
    summary: 'open archives in what is scanned, N levels deep; those that are named are always opened',
  },
  'max-size': {
    type: 'integer',
    min: 1,
    placeholder: 'BYTES',
    summary: 'do not scan larger files; such a run is incomplete',
  },
  disable: { type: 'string', multiple: true, placeholder: 'RULE', summary: 'leave out a rule' },
  'min-confidence': {
    type: 'choice',
    choices: ['certain', 'likely', 'possible'],
    default: 'possible',
    summary: 'the least confidence that is told',
  },
  'min-severity': {
    type: 'choice',
    choices: ['critical', 'high', 'medium', 'low', 'info'],
    default: 'info',
    summary: 'the least severity that is told',
  },
  all: {
    type: 'boolean',
    summary: 'tell also what .secretsignore, repro:allow, the configuration and the baseline leave out',
  },
  'show-secrets': {
    type: 'boolean',
    summary: 'put the secrets themselves into the report; refused under CI, where others read it',
  },
  'list-rules': { type: 'boolean', summary: 'list the rules and stop' },
  workers: workersFlag('scan', 4),
} as const satisfies Flags;

/** The checked arguments of a call. */
export type Arguments = Args<typeof flags, typeof positionals>;

/** The command line of secret-lint. */
export const command = defineCommand({
  tool,
  summary: 'Find credentials in files, archives and history before they are released',
  description:
    'Every file is read, whatever its name, but for those in .git, .hg and .svn, which can be named; binary ones are known by their content, counted, and not searched. Secrets are redacted in every output. In what is scanned, .secretsignore holds patterns as .gitignore does, and a comment with repro:allow RULE, on the line or alone on the line before, allows one secret of that rule. A secret of severity medium or above is an error, a lesser or an unsure one a warning, a public key a note. What cannot be read is reported, the scan goes on, and the run exits with 1.',
  positionals,
  flags,
  sections: {
    rules: 'credentials of your own',
    allow: 'what is no secret',
    levels: 'levels by severity',
  },
  output: 'report',
  text: async () => (await import('./report/text.ts')).renderText,
  rules: async () => (await import('./rules.ts')).rules.table,
  examples: [
    { command: 'secret-lint', summary: 'scan the directory around you' },
    { command: 'secret-lint artifact.tar.gz', summary: 'scan what is about to be released' },
    { command: 'secret-lint --staged', summary: 'scan what the next commit brings, as a hook before it' },
    { command: 'secret-lint --history', summary: 'scan all that was ever committed' },
    { command: 'git diff main | secret-lint -', summary: 'scan what passes through a pipe' },
    { command: 'secret-lint --write-baseline .secrets', summary: 'accept what is there, to find what comes' },
  ],
  async run(args, context) {
    return (await import('./cli/run.ts')).runScan(args, context);
  },
});
