import type { RuleTable } from '@repro/report';

type Guarded = { what: string; mode: string };

/** Files that only their owner may read, and what lets others at them. */
export const secretRules = {
  'permissions/private-key': {
    level: 'error',
    summary: 'A private key is open to others than its owner',
    why: 'Whoever can read a private key is its owner to the rest of the world. OpenSSH refuses to use a key of which the mode has any bit of 077.',
    fix: 'chmod 600 the key; when others may have read it, replace it',
    message: (d: Guarded) => `${d.what}, open to others with mode ${d.mode}, expected 0600 or 0400`,
  },
  'permissions/sensitive-file': {
    level: 'error',
    summary: 'A file with credentials is open to others than its owner',
    why: 'Passwords and tokens in it are those of everybody with an account on the machine, of every service that runs there and of every container that shares the directory. Some of its readers, such as libpq and curl, refuse or warn.',
    fix: 'chmod 600 the file; when others may have read it, replace what it holds',
    message: (d: Guarded & { expected: string }) =>
      `${d.what}, open to others with mode ${d.mode}, expected ${d.expected}`,
  },
  'permissions/sensitive-parent': {
    level: 'error',
    summary: 'A directory around a guarded file can be written by everybody',
    why: 'Who may write a directory may rename what lies in it and put a file of their own in its place, whatever the mode of the file. Only the sticky bit keeps others from that.',
    fix: 'chmod o-w the directory, or chmod +t it where everybody is to write',
    message: (d: { what: string; parent: string; mode: string }) =>
      `${d.what}, below ${d.parent}, which everybody can write (mode ${d.mode})`,
  },
  'permissions/ssh-writable': {
    level: 'error',
    summary: 'A file that OpenSSH trusts, or a directory above it, can be written by others',
    why: 'Who can write authorized_keys or the configuration, or replace it, can log in as its owner. sshd and ssh therefore refuse the file when its mode, or that of a directory up to the home directory, has a bit of 022.',
    fix: 'chmod go-w the file and the directories up to the home directory',
    message: (d: { file: string; mode: string }) =>
      `${d.file} can be written by group or others (mode ${d.mode}): OpenSSH refuses what it guards`,
  },
  'permissions/ssh-owner': {
    level: 'error',
    summary: 'A file that sshd trusts, or a directory above it, belongs to somebody else',
    why: 'The owner can change the mode at will and so log in as the user. sshd refuses authorized_keys unless the file and the directories up to the home directory belong to the user or to root.',
    fix: 'chown the file and the directories to the user',
    message: (d: { file: string; expected: number; found: number }) =>
      `${d.file} belongs to user ${d.found}, expected ${d.expected} or root`,
  },
  'permissions/sudoers': {
    level: 'error',
    summary: 'A sudoers file does not have mode 0440',
    why: 'The file decides who may become root. sudo ignores, or refuses to work with, a file that others can write, and packages must install it as 0440 (Debian: sudoers(5), lintian).',
    fix: 'chmod 440 the file; visudo does so by itself',
    message: (d: { mode: string }) => `a sudoers file with mode ${d.mode}, expected 0440`,
  },
  'permissions/tracked-secret': {
    level: 'note',
    summary: 'Keys or credentials are tracked by git, which keeps no read permission',
    why: 'git records of a mode the execute bit alone: a clone gives the file to everybody that the umask lets, and whoever has the repository has the file. No chmod helps; a key that only tests use does no harm.',
    fix: 'remove what is no test data from the history and replace it; exempt test data in the policy, with the reason',
    message: (d: { count: number; paths: readonly string[] }) =>
      `${d.count} ${d.count === 1 ? 'file' : 'files'} with keys or credentials in the repository: ${d.paths.join(', ')}${d.count > d.paths.length ? ' …' : ''}`,
  },
  'permissions/test-secret': {
    level: 'note',
    summary: 'Tests and examples hold keys or credentials, in a tree of which nobody set the modes',
    why: 'Where all files are as readable as each other, an unpacked archive or the umask decided it. What tests and examples of a release hold is known to everybody who has the release, so no chmod helps.',
    fix: 'look whether they are of tests only; exempt them in the policy, with the reason',
    message: (d: { count: number; paths: readonly string[] }) =>
      `${d.count} ${d.count === 1 ? 'file' : 'files'} with keys or credentials among tests and examples: ${d.paths.join(', ')}${d.count > d.paths.length ? ' …' : ''}`,
  },
  'permissions/packed-secret': {
    level: 'note',
    summary: 'An archive holds keys or credentials, and its archiver made all modes equal',
    why: 'The mode in the archive is that of every other file, so it says nothing of who was to read this one; whoever has the archive has the file. A key that only tests use does no harm.',
    fix: 'leave out what is no test data and replace it; exempt test data in the policy, with the reason',
    message: (d: { count: number; paths: readonly string[] }) =>
      `${d.count} ${d.count === 1 ? 'file' : 'files'} with keys or credentials in the archive: ${d.paths.join(', ')}${d.count > d.paths.length ? ' …' : ''}`,
  },
} as const satisfies RuleTable;
