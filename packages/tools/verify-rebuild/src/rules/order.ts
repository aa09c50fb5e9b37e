import type { RuleTable } from '@repro/report';

/** The orders of both builds, and where they part. */
export interface Order {
  /** `bytes`, `components`, `git`, `locale` or `unsorted`. */
  readonly expected: string;
  readonly found: string;
  readonly member: string;
  readonly instead: string;
}

const names: Readonly<Record<string, string>> = {
  bytes: 'by the bytes of the path',
  components: 'by the names of each directory in turn',
  git: "as git's index",
  locale: 'by a locale',
  unsorted: 'not sorted',
};

const message = (d: Order): string =>
  `members come in another order: expected ${names[d.expected]}, found ${names[d.found]}; ${d.member} stands where ${d.instead} should`;

/** The order of members. */
export const orderRules = {
  'rebuild/order-directory': {
    level: 'error',
    summary: 'Members come in the order of the file system in one build',
    why: 'A directory is listed as its file system keeps it, which depends on the file system, on how files were made, and on luck.',
    fix: 'sort before packing (det-tar does; tar --sort=name; find … | LC_ALL=C sort)',
    message,
  },
  'rebuild/order-locale': {
    level: 'error',
    summary: 'Members are sorted by a locale in one build',
    why: 'sort, ls and the shell sort by LC_COLLATE: a locale passes over case and punctuation, C sorts by bytes.',
    fix: 'set LC_ALL=C where file lists are made and sorted',
    message,
  },
  'rebuild/order-git': {
    level: 'error',
    summary: "Members are in git's order in one build",
    why: 'git archive sorts a directory as if its name ended with a slash, other programs without it: `a-b` and `a/` change places.',
    fix: 'pack both in the same way, by git archive or from a directory',
    message,
  },
  'rebuild/order-components': {
    level: 'error',
    summary: 'Members are sorted directory by directory in one build',
    why: 'tar --sort=name sorts the names of each directory, a sorted list of paths compares the slash too: `a/f` and `a-b` change places.',
    fix: 'sort both in the same way; det-tar sorts by the bytes of the whole path',
    message,
  },
} as const satisfies RuleTable;
