import { defineRules, type Rules } from '@repro/report';

const INCOMPLETE =
  'What was not read was not judged: the run exits with 1, so that nobody takes its silence for a pass.';

/** What the scan itself has to say. */
const table = {
  'secret-lint/unreadable': {
    level: 'error',
    summary: 'A file or directory cannot be read, so the scan is incomplete',
    why: INCOMPLETE,
    fix: 'make it readable, or leave it out with --exclude or .secretsignore',
    message: (d: { problem: string }) => d.problem,
  },
  'secret-lint/too-large': {
    level: 'error',
    summary: 'A file is larger than the limit and was not scanned, so the scan is incomplete',
    why: INCOMPLETE,
    fix: 'raise --max-size, or leave it out with --exclude or .secretsignore',
    message: (d: { limit: number }) => `larger than --max-size ${d.limit}, not scanned`,
  },
  'secret-lint/broken-archive': {
    level: 'error',
    summary: 'An archive or a member of it cannot be read to its end, so the scan is incomplete',
    why: INCOMPLETE,
    fix: 'make the archive anew, or leave it out with --exclude or .secretsignore',
    message: (d: { problem: string }) => d.problem,
  },
  'secret-lint/too-many': {
    level: 'error',
    summary: 'A file holds more credentials than are told, so the report is incomplete',
    why: INCOMPLETE,
    fix: 'leave the file out with --exclude or .secretsignore, or disable the rule that fits all of it',
    message: () => 'holds more credentials than are told for one file',
  },
  'secret-lint/failed': {
    level: 'error',
    summary: 'The scanner failed on a file, so the scan is incomplete',
    why: INCOMPLETE,
    fix: 'this is a bug: report it with the kind of file, not with the file',
    message: (d: { error: string }) => `the scanner failed (${d.error})`,
  },
  'secret-lint/stale-baseline': {
    level: 'note',
    summary: 'An entry of the baseline fits nothing any more',
    why: 'An entry that outlives its secret lets the same secret come back unseen.',
    fix: 'run with --prune to take such entries out of the baseline',
    message: (d: { fingerprint: string; rule: string }) =>
      `the baseline has ${d.fingerprint} (${d.rule}), which is here no more`,
  },
  'secret-lint/unused-allow': {
    level: 'note',
    summary: 'An allow comment allows nothing',
    why: 'A comment that outlives its secret, or names a rule that does not exist, allows the next secret that comes there, or nothing when it should.',
    fix: 'take the comment out, or name the rule of the finding: repro:allow RULE',
    message: (d: { rules: readonly string[]; unknown: readonly string[] }) =>
      d.unknown.length > 0
        ? `repro:allow names no rule: ${d.unknown.join(', ')}`
        : `repro:allow ${d.rules.length > 0 ? `${d.rules.join(', ')} ` : ''}allows nothing here`,
  },
  'secret-lint/unused-entry': {
    level: 'note',
    summary: 'An entry of the configuration or of .secretsignore fits nothing',
    why: 'What fits nothing today leaves out whatever comes under it tomorrow.',
    fix: 'take the entry out, or correct it',
    message: (d: { entry: string }) => `${d.entry} fits nothing`,
  },
} as const;

/** The rules of what the scan itself has to say. */
export const ownRules: Rules<typeof table> = defineRules(table);

/** The codes that say that something was not looked at, so that the report is no verdict. */
export const incompleteCodes: ReadonlySet<string> = new Set([
  'secret-lint/unreadable',
  'secret-lint/too-large',
  'secret-lint/broken-archive',
  'secret-lint/too-many',
  'secret-lint/failed',
]);
