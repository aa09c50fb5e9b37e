import type { RuleTable } from '@repro/report';

/** The execute bit, where it is missing and where it is too much. */
export const executableRules = {
  'permissions/script-not-executable': {
    level: 'error',
    summary: 'A script has no execute bit',
    why: 'The first line names an interpreter, which matters only to those who run the file by its name, and they are told "permission denied". A note where the language can also be imported, or where git records the file so; a warning where most of its neighbours are executable.',
    fix: 'chmod +x the script and git update-index --chmod=+x it; if it is only read by other scripts, remove its first line',
    message: (d: { interpreter: string; mode: string }) =>
      `a script for ${d.interpreter} without execute bit (mode ${d.mode})`,
  },
  'permissions/imported-scripts': {
    level: 'note',
    summary:
      'Many files begin as scripts and have no execute bit, as is usual for what is imported or tested',
    why: 'Python, JavaScript and their like are mostly imported, and what lies among tests is handed to its interpreter by name: a first line that names one is then a habit without effect. One note stands for all of them; the odd one out is still warned of by itself.',
    fix: 'nothing, where nobody runs them by name; chmod +x those that are to be run',
    message: (d: { count: number; paths: readonly string[] }) =>
      `${d.count} files begin with the name of an interpreter, are imported or of tests, and have no execute bit: ${d.paths.join(', ')} …`,
  },
  'permissions/recorded-modes': {
    level: 'note',
    summary: 'Git records many execute bits that the content of the files does not bear out',
    why: 'Scripts without the bit and other files with it are as their authors committed them, to be run through their interpreter perhaps. One note stands for all of them.',
    fix: 'nothing, where it is meant so; --git tells each of them',
    message: (d: { count: number; paths: readonly string[] }) =>
      `${d.count} files that git records with, or without, an execute bit against their content: ${d.paths.join(', ')} …`,
  },
  'permissions/executable-bit-lost': {
    level: 'error',
    summary: 'A script is executable in git, but not on disk',
    why: 'What is released from this directory differs from what was committed: a copy over a file system without modes, or an archiver, took the bit away.',
    fix: 'chmod +x the script, or git restore it',
    message: (d: { interpreter: string; mode: string }) =>
      `a script for ${d.interpreter} that git records as executable has mode ${d.mode}`,
  },
  'permissions/not-a-program': {
    level: 'warning',
    summary: 'An executable file is no program',
    why: 'The kernel can run neither text without a first line that names an interpreter nor data; a shell that is given it as a command takes its lines for commands. The bit mostly comes from a file system without modes. A note where git records the file so.',
    fix: 'chmod -x the file and git update-index --chmod=-x it; if it is a script, begin it with #! and its interpreter',
    message: (d: { what: string; mode: string }) => `an executable file that is ${d.what} (mode ${d.mode})`,
  },
  'permissions/all-executable': {
    level: 'warning',
    summary: 'Nearly every file is executable, programs or not',
    why: 'The file system or the archiver keeps no execute bit and shows it everywhere: which files are to have it cannot be told here.',
    fix: 'look at the index instead, with --git, or copy the tree to a file system with modes',
    message: (d: { files: number; programs: number }) =>
      `${d.files} executable files, of which ${d.programs} are programs: the execute bit says nothing here`,
  },
} as const satisfies RuleTable;
