import type { Rule } from '@repro/report';

/** A path, and what it is the path of: a member, another name of it, a hard link's target. */
export interface PathData {
  readonly path: string;
  readonly of: string;
}

/** With the character, word or number that it is about. */
export interface Found extends PathData {
  readonly found: string;
}

const rename = 'rename the file where the archive is made';
const remake = 'make the archive anew, from inside the directory that it holds';

const rule = <D extends PathData>(parts: Omit<Rule<D>, 'level'> & { level?: Rule['level'] }): Rule<D> => ({
  level: 'error',
  ...parts,
});

/** What is wrong with a path by itself. */
export const pathRules = {
  'path/parent': rule({
    summary: 'A path holds .. as a name',
    why: 'It leads out of the directory that the archive is unpacked to (zip slip, CVE-2018-1002200 and many since). Even where it leads back in, unpackers disagree about it.',
    fix: remake,
    message: ({ of }: PathData) => `the ${of} holds '..'`,
  }),
  'path/absolute': rule({
    summary: 'A path is absolute',
    why: 'Unpackers that keep the leading slash write anywhere on the disk; others drop it and write elsewhere.',
    fix: `${remake}; --allow-absolute for archives that are unpacked to a root`,
    message: ({ of }: PathData) => `the ${of} is absolute`,
  }),
  'path/drive': rule({
    summary: 'A path begins with a drive',
    why: 'On Windows C:x and C:../x are relative to another drive or to its current directory, and pass checks that look for a slash in front (CVE-2021-37713).',
    fix: rename,
    message: ({ of, found }: Found) => `the ${of} begins with the drive ${found}`,
  }),
  'path/unc': rule({
    summary: 'A path names another machine or a device',
    why: 'On Windows two separators in front name a server or, with a dot or question mark, a device.',
    fix: rename,
    message: ({ of }: PathData) => `the ${of} begins with two separators, a server or device on Windows`,
  }),
  'path/backslash': rule({
    summary: 'A path holds a backslash',
    why: 'It is a separator on Windows and part of a name elsewhere: the file lands in different places, and ..\\ is seen by nobody who looks for ../.',
    fix: rename,
    message: ({ of }: PathData) => `the ${of} holds a backslash, a separator on Windows`,
  }),
  'path/nul': rule({
    summary: 'A path holds NUL',
    why: 'Programs in C see a shorter path than others: what was checked is not what is written.',
    fix: remake,
    message: ({ of }: PathData) => `the ${of} holds NUL, where programs in C end it`,
  }),
  'path/control': rule({
    summary: 'A path holds a control character',
    why: 'It acts on the terminal that lists the archive, or forges a line of a log.',
    fix: rename,
    message: ({ of, found }: Found) => `the ${of} holds the control character ${found}`,
  }),
  'path/bidi': rule({
    summary: 'A path holds a character that turns the direction of text',
    why: 'What people read is not what is there: exe.txt may end in exe (Trojan Source, CVE-2021-42574).',
    fix: rename,
    message: ({ of, found }: Found) => `the ${of} holds ${found}, which turns the direction of text`,
  }),
  'path/invisible': rule({
    level: 'warning',
    summary: 'A path holds a character that is not seen',
    why: 'Two names look the same; some file systems ignore the character and take them for one.',
    fix: rename,
    message: ({ of, found }: Found) => `the ${of} holds ${found}, which is not seen`,
  }),
  'path/stream': rule({
    summary: 'A name holds a colon',
    why: 'On Windows it writes to an alternate data stream of another file, hidden from listings, or to a drive.',
    fix: rename,
    message: ({ of }: PathData) => `the ${of} holds a colon: a stream or a drive on Windows`,
  }),
  'path/wildcard': rule({
    summary: 'A name holds a character that Windows has in no name',
    why: 'Unpackers there fail, or replace it and overwrite another file.',
    fix: rename,
    message: ({ of, found }: Found) => `the ${of} holds ${found}, which no name on Windows can`,
  }),
  'path/trailing': rule({
    summary: 'A name ends with a dot or a space',
    why: 'Windows drops it: the file lands on another name, perhaps that of a file that is there.',
    fix: rename,
    message: ({ of, found }: Found) => `a name in the ${of} ends with ${found}, which Windows drops`,
  }),
  'path/reserved-name': rule({
    summary: 'A name is a device of Windows',
    why: 'CON, NUL, COM1 and others are devices in every directory, with any extension: writing the file hangs, or goes nowhere.',
    fix: rename,
    message: ({ of, found }: Found) => `a name in the ${of} is '${found}', a device on Windows`,
  }),
  'path/short-name': rule({
    level: 'warning',
    summary: 'A name has the form of an 8.3 alias',
    why: 'On Windows it may be another name of a file with a long name: GIT~1 is .git, and a link may be written through by its alias.',
    fix: rename,
    message: ({ of, found }: Found) => `a name in the ${of} is '${found}', which may be an alias on Windows`,
  }),
  'path/long-name': rule({
    summary: 'A name is longer than file systems hold',
    why: 'More than 255 bytes cannot be written; unpackers fail or cut the name.',
    fix: rename,
    message: ({ of, found }: Found) => `a name in the ${of} has ${found} bytes, expected at most 255`,
  }),
  'path/too-long': rule({
    summary: 'A path is longer than systems open',
    why: 'Beyond 4,095 bytes realpath and other guards give up, and with them checks that rely on them (CVE-2025-4517).',
    fix: rename,
    message: ({ of, bytes, limit }: PathData & { bytes: number; limit: number }) =>
      `the ${of} has ${bytes} bytes, expected at most ${limit}`,
  }),
  'path/too-long-windows': rule({
    level: 'warning',
    summary: 'A path is longer than Windows opens by default',
    why: 'Beyond 259 characters, the directory it is unpacked to included, many programs on Windows fail.',
    fix: rename,
    message: ({ of, units, limit }: PathData & { units: number; limit: number }) =>
      `the ${of} has ${units} characters, expected at most ${limit}`,
  }),
  'path/not-utf8': rule({
    summary: 'A path is not valid UTF-8',
    why: 'Its name differs from system to system and from unpacker to unpacker; macOS refuses it.',
    fix: rename,
    message: ({ of }: PathData) => `the ${of} is not valid UTF-8`,
  }),
  'path/decomposed': rule({
    level: 'warning',
    summary: 'A name is not in Normalization Form C',
    why: 'It looks like another name; some file systems and git change its form.',
    fix: rename,
    message: ({ of }: PathData) => `a name in the ${of} is not in Normalization Form C`,
  }),
  'path/unassigned': rule({
    level: 'warning',
    summary: 'A name holds a character that is younger than Unicode 15',
    why: 'Which names are equal to it depends on the Unicode version of the system: this check compares by 15.0.0 everywhere.',
    fix: rename,
    message: ({ of, found }: Found) => `the ${of} holds ${found}, which Unicode 15.0.0 does not assign`,
  }),
  'path/irregular': rule({
    level: 'note',
    summary: 'A path has empty names or single dots inside',
    why: 'Tools that compare paths as text miss that it is the same as a shorter one.',
    fix: remake,
    message: ({ of }: PathData) => `the ${of} has empty names or single dots inside`,
  }),
  'path/root': rule({
    summary: 'A member that is no directory stands for the root',
    why: 'It replaces the directory that the archive is unpacked to, for example by a link.',
    fix: remake,
    message: ({ of }: PathData) => `the ${of} is the root itself, and the member is no directory`,
  }),
  'path/duplicate': rule({
    summary: 'Two members have one path',
    why: 'Some unpackers keep the first, others the last: who checks one may run the other.',
    fix: 'make the archive anew, with each path once',
    message: ({ path }: PathData) => `an earlier member has the path '${path}' too`,
  }),
  'path/collision': rule({
    summary: 'Two paths are one on some file systems',
    why: 'Where names are compared without case or by Unicode equivalence (Windows, macOS), one file overwrites the other, or is written through a link of the other name (CVE-2021-37701, CVE-2021-37712).',
    fix: 'rename one of the two',
    message: ({ other }: PathData & { other: string }) =>
      `the same as '${other}' where names are compared without case or form`,
  }),
};
