import type { RuleTable } from '@repro/report';

type Mode = { mode: string };

/** Bits that hand files, directories or the owner's rights to everybody. */
export const writableRules = {
  'permissions/config-world-writable': {
    level: 'error',
    summary: 'Everybody can write a configuration file',
    why: 'Who writes the configuration decides what the program does, with the rights of whoever runs it.',
    fix: 'chmod o-w the file',
    message: (d: Mode) => `a configuration file that everybody can write (mode ${d.mode})`,
  },
  'permissions/world-writable': {
    level: 'error',
    summary: 'Everybody can write a file',
    why: 'Any account on the machine, and any service that was broken into, can change what is built, shipped or run.',
    fix: 'chmod o-w the file',
    message: (d: Mode) => `a file that everybody can write (mode ${d.mode})`,
  },
  'permissions/world-writable-directory': {
    level: 'error',
    summary: 'Everybody can write a directory without sticky bit',
    why: 'Everybody can remove and replace what others put there. With the sticky bit, as /tmp has it, only the owner of a file can.',
    fix: 'chmod o-w the directory, or chmod +t it where everybody is to write',
    message: (d: Mode) => `a directory that everybody can write, without sticky bit (mode ${d.mode})`,
  },
  'permissions/all-writable': {
    level: 'error',
    summary: 'Everybody can write nearly every file and directory',
    why: 'Such modes come from a file system that has none (vfat, NTFS, a folder that a virtual machine shares) or from chmod -R 777. One finding says it for all: any account on the machine can change what is built, shipped or run from there.',
    fix: 'chmod -R o-w, which --fix does for the files; mount a file system without modes with umask=022',
    message: (d: { count: number; entries: number }) =>
      `everybody can write ${d.count} of ${d.entries} files and directories`,
  },
  'permissions/setuid': {
    level: 'error',
    summary: 'A file runs with the rights of its owner',
    why: 'Whoever starts it acts as its owner, mostly root: a fault in it is a fault of the whole machine. An archive that carries the bit hands it out wherever root unpacks it.',
    fix: 'chmod u-s the file; grant what it needs by capabilities, sudo or a service',
    message: (d: Mode) => `the setuid bit is set (mode ${d.mode})`,
  },
  'permissions/setgid': {
    level: 'error',
    summary: 'A file runs with the rights of its group',
    why: 'Whoever starts it acts as a member of its group: a fault in it gives away what the group may do. On a directory the bit only hands the group down, which is no finding.',
    fix: 'chmod g-s the file',
    message: (d: Mode) => `the setgid bit is set (mode ${d.mode})`,
  },
} as const satisfies RuleTable;
