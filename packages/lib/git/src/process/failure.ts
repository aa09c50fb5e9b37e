import { ReproError, type ReproErrorCode } from '@repro/core/error';

/** What to do about an object that is not there. */
export const missingHint =
  'a shallow or partial clone lacks objects, and none are fetched here: git fetch --unshallow, or clone without --filter';

/** What to do about an object whose content is wrong. */
export const damagedHint = 'the object store is damaged or was forged: git fsck tells more';

interface Known {
  readonly pattern: RegExp;
  readonly code: ReproErrorCode;
  readonly message: (line: string) => string;
  readonly hint?: string | ((stderr: string) => string);
}

/** What git says (LC_ALL=C), and what it means to the reader. */
const known: readonly Known[] = [
  {
    pattern: /detected dubious ownership|unsafe repository/,
    code: 'ERR_REPRO_GIT_OWNERSHIP',
    message: () => 'git refuses the repository, because another user owns it',
    hint: ownershipHint,
  },
  {
    pattern: /not a git repository/,
    code: 'ERR_REPRO_GIT_NOT_REPOSITORY',
    message: () => 'not a git repository, nor is any directory above it',
    hint: 'run it inside a clone, or leave out the git options',
  },
  {
    pattern: /cannot change to .*: Permission denied/,
    code: 'ERR_REPRO_PERMISSION',
    message: () => 'permission denied',
    hint: 'check the permissions of the directory and of those above it',
  },
  {
    pattern: /unknown repository extension|Expected git repo version/,
    code: 'ERR_REPRO_GIT_FORMAT',
    message: (line) => `this git cannot read the repository's format: ${line}`,
    hint: 'a newer git may',
  },
  {
    pattern: /bad config|bad boolean config|bad numeric config/,
    code: 'ERR_REPRO_GIT_CONFIG',
    message: (line) => line,
    hint: 'correct it, or ask git where it stands: git config --list --show-origin',
  },
  {
    pattern: /could not fetch|lazy fetching disabled|unable to read [0-9a-f]{40}/,
    code: 'ERR_REPRO_GIT_OBJECT_MISSING',
    message: (line) => `objects are missing: ${line}`,
    hint: missingHint,
  },
  {
    pattern:
      /Needed a single revision|unknown revision|bad revision|Not a valid object name|no upstream configured|only has \d+ entries/,
    code: 'ERR_REPRO_GIT_REVISION',
    message: () => 'no such commit, tag or branch',
    hint: 'a shallow clone may lack it: git fetch --unshallow --tags',
  },
];

/** The error for a git that ended with `status`; `where` names the directory. */
export function gitFailure(where: string, stderr: string, status: number | string): ReproError {
  const line = printable(
    stderr
      .trim()
      .split('\n')
      .find((text) => /^(fatal|error): /.test(text)) ?? stderr.trim(),
  );
  const entry = known.find(({ pattern }) => pattern.test(stderr));
  const hint = typeof entry?.hint === 'function' ? entry.hint(stderr) : entry?.hint;
  const text = entry ? entry.message(line) : `git failed (${status}): ${line || 'it said nothing'}`;
  return new ReproError(entry?.code ?? 'ERR_REPRO_GIT_FAILED', `${printable(where)}: ${text}`, {
    hint: hint ?? 'run git status in that directory; it says more',
  });
}

/** The repository as git names it, which is what safe.directory has to hold. */
function ownershipHint(stderr: string): string {
  const directory = /repository at '([^'\n]+)'/.exec(stderr)?.[1] ?? 'DIR';
  return `if you trust it (in a CI container: your checkout): git config --global --add safe.directory '${printable(directory)}'`;
}

/** The error for an answer of git that nobody expected. */
export function unexpected(message: string): ReproError {
  return new ReproError('ERR_REPRO_GIT_FAILED', message, {
    hint: 'git fsck tells whether the repository is damaged; else report it with what git --version says',
  });
}

/** The error for work on files in a repository that has none. */
export function bareRepository(root: string): ReproError {
  return new ReproError('ERR_REPRO_GIT_WORKTREE', `${printable(root)}: a bare repository has no work tree`, {
    hint: 'name a checkout, or take a commit instead of the work tree',
  });
}

/** The error for a commit that is not there. */
export function noCommit(root: string, revision: string): ReproError {
  if (revision === 'HEAD') {
    return new ReproError('ERR_REPRO_GIT_REVISION', `${printable(root)}: the repository has no commit yet`, {
      hint: 'commit first',
    });
  }
  return new ReproError('ERR_REPRO_GIT_REVISION', `${printable(root)}: no commit ${printable(revision)}`, {
    hint: 'a shallow clone may lack it: git fetch --unshallow --tags',
  });
}

/** Text of a repository made safe to print: a name may hold escape sequences that rewrite the reader's terminal. */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const safe = text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (c) => {
    return `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return safe.length > 300 ? `${safe.slice(0, 300)}…` : safe;
}
