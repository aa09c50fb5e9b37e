import type { RuleTable } from '@repro/report';
import { differs, type Values } from './pair.ts';

/** Which build a member is in. */
export interface In {
  readonly in: 'expected' | 'found';
}

const only = ({ in: side }: In): string =>
  side === 'expected' ? 'only in the expected build' : 'only in the other build';

/** What members an archive has, what they are called, and what lies around them. */
export const archiveRules = {
  'rebuild/container': {
    level: 'error',
    summary: 'The two are archives of different formats',
    why: 'A tar and a zip archive have no bytes in common, whatever they hold; nothing more can be compared.',
    fix: 'pack both with the same program',
    message: (d: Values) => differs('format of the archive', d),
  },
  'rebuild/prefix': {
    level: 'error',
    summary: 'All members lie in a directory of another name',
    why: 'The name of the top directory is often made of a version, a branch or the directory that was packed, and is part of every header.',
    fix: 'give the prefix when packing (det-tar --prefix, tar --transform, git archive --prefix) instead of taking it from the directory',
    message: (d: Values & { members: number }) =>
      `${differs('directory of all members', d)} (${d.members} members)`,
  },
  'rebuild/dot-slash': {
    level: 'error',
    summary: 'Paths begin with ./ in one build only',
    why: 'tar stores paths as they are given: `tar c .` and `tar c *` name the same files in two ways.',
    fix: 'give the same paths in both builds; det-tar never writes ./',
    message: (d: Values & { members: number }) => `${differs('path', d)}, and so for ${d.members} members`,
  },
  'rebuild/root-entry': {
    level: 'error',
    summary: 'The packed directory itself is a member in one build only',
    why: '`tar c .` has a member `./` for the directory that it packs, with its mode, time and owner; lists of files have none.',
    fix: 'pack in the same way; det-tar never writes the root',
    message: (d: In) => `the root directory is a member ${only(d)}`,
  },
  'rebuild/directory-entry': {
    level: 'error',
    summary: 'A directory is a member of its own in one build only',
    why: 'Directories follow from the paths of the files in them; some programs write them all the same, others do not.',
    fix: 'use the same program, or the same setting for directories (det-tar --no-dirs, zip -D)',
    message: (d: In) => `the directory has a member of its own ${only(d)}`,
  },
  'rebuild/directory-empty': {
    level: 'error',
    summary: 'An empty directory is in one build only',
    why: 'git does not keep empty directories, so that a fresh checkout lacks those of the work tree; leftovers of a build are the other usual reason.',
    fix: 'put a file into the directory, or make or remove it in the build itself',
    message: (d: In) => `the empty directory is ${only(d)}`,
  },
  'rebuild/trailing-slash': {
    level: 'error',
    summary: 'The path of a directory ends with a slash in one build only',
    why: 'POSIX leaves it to the program whether the name of a directory ends with a slash.',
    fix: 'pack both with the same program and version',
    message: (d: Values) => differs('path', d),
  },
  'rebuild/member-missing': {
    level: 'error',
    summary: 'A member of the expected build is not in the other one',
    why: 'The sources differ, a step of the build did not run, or an ignore rule or the environment took the file out.',
    fix: 'compare the file lists of the two builds at the step that makes this file',
    message: only,
  },
  'rebuild/member-extra': {
    level: 'error',
    summary: 'A member of the other build is not in the expected one',
    why: 'Leftovers of an earlier build, files of an editor or a cache, or a file that was never checked in.',
    fix: 'build in a clean directory, and leave such files out by name',
    message: only,
  },
  'rebuild/member-renamed': {
    level: 'error',
    summary: 'A file of the same content has another name',
    why: 'A version, a hash, a date or a random part is in the name of the file.',
    fix: 'take what names the file from the source and not from the build',
    message: (d: Values) => differs('name of a file with the same content', d),
  },
  'rebuild/name-unicode': {
    level: 'error',
    summary: 'A name is in another Unicode form',
    why: 'macOS gave names in decomposed form (NFD) for long, others keep what was typed: the same name in other bytes.',
    fix: 'rename the file to its composed form (NFC) in the source',
    message: (d: Values) => differs('Unicode form of the name', d),
  },
  'rebuild/name-case': {
    level: 'error',
    summary: 'A name is the same but for upper and lower case',
    why: 'On a file system that does not tell case apart a file keeps the case it was first made with.',
    fix: 'rename the file in the source, and check it out anew',
    message: (d: Values) => differs('case of the name', d),
  },
  'rebuild/member-duplicate': {
    level: 'error',
    summary: 'A path comes more often in one build',
    why: 'Appending to an archive that is there (tar -r, zip) or giving a path twice adds a second member of the same name; the last one wins when unpacking.',
    fix: 'make the archive anew instead of adding to it, and name each path once',
    message: (d: In) => `the path comes once more ${only(d)}`,
  },
  'rebuild/kind': {
    level: 'error',
    summary: 'A member is of another kind',
    why: 'A link was followed in one build, or a file took the place of a directory.',
    fix: 'find the step that makes it, and whether one build follows symbolic links (tar -h, zip without -y)',
    message: (d: Values) => differs('kind', d),
  },
  'rebuild/hardlink': {
    level: 'error',
    summary: 'A member is a hard link in one build and a file in the other',
    why: 'tar stores a second name of one file as a link; whether two names are one file depends on how the tree was copied.',
    fix: 'store copies (det-tar does, tar --hard-dereference)',
    message: (d: Values) => differs('stored as', d),
  },
  'rebuild/link-target': {
    level: 'error',
    summary: 'A link has another target',
    why: 'Absolute targets hold the directory of the build; links to versions follow the version.',
    fix: 'make relative links (ln -r) of names that do not change',
    message: (d: Values) => differs('target', d),
  },
  'rebuild/trailer': {
    level: 'error',
    summary: 'The archive is padded to another size',
    why: 'tar fills the last record: GNU tar 10 KiB, other programs only the two closing blocks; --blocking-factor changes it.',
    fix: 'use the same program and blocking factor (det-tar: records of 10 KiB)',
    message: (d: Values) => differs('end of the archive', d),
  },
  'rebuild/padding': {
    level: 'error',
    summary: 'Bytes that no reader shows differ',
    why: 'The room up to the next block of 512 bytes should be zeros: what else is there comes from the memory of the program, or was hidden.',
    fix: 'pack with a program that writes zeros; look at the bytes before trusting them',
    message: (d: { of: string }) => `bytes in the padding behind ${d.of} differ`,
  },
} as const satisfies RuleTable;
