import type { RuleTable } from '@repro/report';
import { differs, type Values } from './pair.ts';

/** A field or record that differs. */
export interface Field extends Values {
  readonly field: string;
}

const mode = (d: Values): string => differs('mode', d);
const OWNER = 'Files belong to whoever builds: the numbers and names of users are those of the machine.';
const OWNER_FIX = 'store none: tar --owner=0 --group=0 --numeric-owner (det-tar does)';

/** The fields of tar headers, and modes of all archives. */
export const headerRules = {
  'rebuild/mode-umask': {
    level: 'error',
    summary: 'Permissions of group and others differ: another umask',
    why: 'A file is made with the permissions that the umask of the user leaves: 002 gives 0664, 022 gives 0644, 077 gives 0600.',
    fix: 'set umask 022 before checking out and building, or normalise: tar --mode=u=rwX,go=rX (det-tar does)',
    message: mode,
  },
  'rebuild/mode-exec': {
    level: 'error',
    summary: 'A file is executable in one build only',
    why: 'The bit is lost on file systems and in zip archives that do not have it, or was set in one work tree and not in the source.',
    fix: 'set it in the source (git update-index --chmod=+x), and build from a checkout that keeps it (core.fileMode)',
    message: mode,
  },
  'rebuild/mode-special': {
    level: 'error',
    summary: 'The setuid, setgid or sticky bit differs',
    why: 'A directory with setgid gives it to all that is made in it; setuid on a program of one build only is a reason for alarm.',
    fix: 'take the bits away before packing (chmod, tar --mode); det-tar stores none',
    message: mode,
  },
  'rebuild/mode-type': {
    level: 'error',
    summary: 'The mode holds the type of the file in one build only',
    why: 'Some programs store all of st_mode (0100644), others the permission bits alone.',
    fix: 'pack both with the same program and version',
    message: mode,
  },
  'rebuild/mode': {
    level: 'error',
    summary: "The owner's permissions differ",
    why: 'A file was made read-only or unreadable in one of the builds.',
    fix: 'normalise modes when packing: tar --mode=u=rwX,go=rX (det-tar does)',
    message: mode,
  },
  'rebuild/uid': {
    level: 'error',
    summary: 'Members belong to another user number',
    why: OWNER,
    fix: OWNER_FIX,
    message: (d: Values<number>) => differs('user number', d),
  },
  'rebuild/gid': {
    level: 'error',
    summary: 'Members belong to another group number',
    why: OWNER,
    fix: OWNER_FIX,
    message: (d: Values<number>) => differs('group number', d),
  },
  'rebuild/uname': {
    level: 'error',
    summary: 'Members belong to another user name',
    why: OWNER,
    fix: OWNER_FIX,
    message: (d: Values) => differs('user name', d),
  },
  'rebuild/gname': {
    level: 'error',
    summary: 'Members belong to another group name',
    why: OWNER,
    fix: OWNER_FIX,
    message: (d: Values) => differs('group name', d),
  },
  'rebuild/device': {
    level: 'error',
    summary: 'Device numbers differ',
    why: 'Only devices have them; some programs store those of the disk that the file was on.',
    fix: 'pack with a program that stores none for files',
    message: (d: Values) => differs('device numbers', d),
  },
  'rebuild/sparse': {
    level: 'error',
    summary: 'A file is stored with holes in one build only',
    why: 'Whether a file has holes depends on the file system and on how it was copied; tar -S stores them as such.',
    fix: 'pack without --sparse (-S)',
    message: (d: Values) => differs('stored', d),
  },
  'rebuild/format': {
    level: 'error',
    summary: 'Headers are of another tar format',
    why: 'Versions of tar differ in the format they write unless told: GNU tar gnu, others pax or ustar.',
    fix: 'name the format: tar --format=pax (or ustar)',
    message: (d: Values) => differs('header format', d),
  },
  'rebuild/pax-times': {
    level: 'error',
    summary: 'Pax records of times differ',
    why: 'Access and change times are of the machine and the moment: even reading a file changes them.',
    fix: 'leave them out: tar --pax-option=delete=atime,delete=ctime,delete=mtime',
    message: (d: Field) => differs(`pax record ${d.field}`, d),
  },
  'rebuild/pax-xattr': {
    level: 'error',
    summary: 'Pax records of extended attributes or access lists differ',
    why: 'Attributes such as SELinux labels and quarantine marks are of the machine, not of the source.',
    fix: 'leave them out: tar --no-xattrs --no-acls --no-selinux (det-tar does)',
    message: (d: Field) => differs(`pax record ${d.field}`, d),
  },
  'rebuild/pax-record': {
    level: 'error',
    summary: 'Other pax records differ',
    why: 'Programs add records of their own to extended headers, such as device and inode numbers or comments.',
    fix: 'pack with the same program, and take the record away: tar --pax-option=delete=KEYWORD',
    message: (d: Field) => differs(`pax record ${d.field}`, d),
  },
  'rebuild/pax-global': {
    level: 'error',
    summary: 'Global pax records differ',
    why: 'A global header speaks of the whole archive: git archive names the commit there.',
    fix: 'build both from the same commit, or pack without a global header',
    message: (d: Values & { record: string }) => differs(`global pax record ${d.record}`, d),
  },
  'rebuild/pax-pid': {
    level: 'error',
    summary: 'The name of a pax header holds a process number',
    why: 'GNU tar before 1.35 calls extended headers PaxHeaders.PID: another number in each run.',
    fix: 'name them: tar --pax-option=exthdr.name=%d/PaxHeaders/%f',
    message: (d: Values) => differs('name of the pax header', d),
  },
  'rebuild/extension-header': {
    level: 'error',
    summary: 'An extension header has other fields of its own',
    why: 'The header before a pax record or a long name has a time, mode and owner, which unpacking passes over and bytes keep.',
    fix: 'pack with the same program and version, and the same --mtime',
    message: (d: Field) => differs(`${d.field} of the extension header`, d),
  },
  'rebuild/field-storage': {
    level: 'error',
    summary: 'The same value is stored in another place',
    why: 'A long path can be split over two fields, or be in a pax record or a GNU header: programs choose differently.',
    fix: 'pack with the same program, version and --format',
    message: (d: Field) => differs(`where ${d.field} is stored`, d),
  },
  'rebuild/header-form': {
    level: 'error',
    summary: 'The same value is written in another form',
    why: 'Programs pad numbers with spaces or zeros, end them with a space or NUL, or leave fields empty: other bytes of one meaning.',
    fix: 'pack with the same program and version',
    message: (d: Field) => differs(`form of ${d.field}`, d),
  },
} as const satisfies RuleTable;
