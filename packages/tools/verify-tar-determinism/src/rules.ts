import { defineRules } from '@repro/report';
import { readerRules } from './rules/reader.ts';

interface Found<T> {
  readonly member: string;
  readonly expected: T;
  readonly found: T;
}
interface FoundAt {
  readonly member: string;
  readonly found: string;
}

const remake = 'make the archive with det-tar, or with GNU tar and the flags of its README';

/** Everything that verify-tar-determinism can find: its own rules, and one for each oddity that the tar reader tells. */
export const rules = defineRules({
  ...readerRules,
  'archive/order': {
    level: 'error',
    summary: 'Members are not in the expected order',
    why: 'Without a sort they come as the file system lists them, which depends on the disk and on the order in which files were made: equal trees give unequal archives.',
    fix: 'sort members by the bytes of their paths, as det-tar does; with GNU tar use the published line or --sort=name',
    message: (d: { member: string; after: string; expected: string; found: string }) =>
      `${d.member} comes after ${d.after}: order is ${d.found}, expected ${d.expected}`,
  },
  'archive/record': {
    level: 'error',
    summary: 'The archive is padded to another size than expected',
    why: 'The padding behind the end depends on the blocking factor of the writer (tar -b, TAPE, pipes): equal members give unequal archives.',
    fix: remake,
    message: (d: { expected: number; found: number }) =>
      `archive has ${d.found} bytes, expected ${d.expected}`,
  },
  'archive/directory-missing': {
    level: 'error',
    summary: 'A directory has no member before its content',
    why: 'Whether directories are listed depends on how the writer was called; where they are not, their modes come from the umask of whoever unpacks.',
    fix: remake,
    message: (d: { member: string; directory: string }) =>
      `${d.member}: directory ${d.directory} has no member before it`,
  },
  'archive/wrapper': {
    level: 'error',
    summary: 'The compressed file around the archive is odd',
    why: 'Bytes behind the compressed data, several members or a wrong checksum: unpackers part over such files, and they are a place to hide things.',
    fix: 'compress the archive anew as one member; verify-gzip-header tells more',
    message: (d: { oddity: string }) => `the compressed file has ${d.oddity}`,
  },
  'member/kind': {
    level: 'error',
    summary: 'A member is of a kind that such archives do not hold',
    why: 'Devices and pipes belong to one machine; directories, links and unknown kinds are read in different ways where the profile knows none.',
    fix: 'leave the member out, or choose the profile that fits the archive with --profile',
    message: (d: { member: string; found: string; expected: readonly string[] }) =>
      `${d.member}: kind is ${d.found}, expected ${d.expected.join(', ')}`,
  },
  'member/hardlink': {
    level: 'note',
    summary: 'A member is a hard link',
    why: 'Whether two files are one on the disk depends on how the tree was made there (cp -l, package stores, git worktrees): equal content gives unequal archives.',
    fix: 'write links as copies: det-tar does, GNU tar with --hard-dereference',
    message: (d: { member: string; target: string }) => `${d.member}: hard link to ${d.target}`,
  },
  'member/path': {
    level: 'error',
    summary: 'A path is not written in the expected form',
    why: 'How a path begins and ends comes from the way the writer was called (tar c . or tar c *, an absolute path), not from the tree.',
    fix: 'archive from inside the directory, with paths relative to it',
    message: (d: { member: string; problem: string }) => `${d.member}: path ${d.problem}`,
  },
  'member/mode': {
    level: 'error',
    summary: 'A mode is none of those expected',
    why: 'Group and other bits come from the umask of whoever made the files; set-id and sticky bits and file type bits from their disk.',
    fix: 'write 0755 where any execute bit is set, else 0644: det-tar does, GNU tar with --mode=u=rwX,go=rX,ug-s',
    message: (d: { member: string; found: string; expected: readonly string[] }) =>
      `${d.member}: mode is ${d.found}, expected ${d.expected.join(' or ')}`,
  },
  'member/link-mode': {
    level: 'warning',
    summary: 'The mode of a symbolic link is not the one that det-tar writes',
    why: 'It means nothing on any system, and yet changes the digest of the archive: one content has one archive only when it is fixed.',
    fix: 'make the archive with det-tar, or with GNU tar on Linux and the flags of its README',
    message: (d: { member: string; found: string; expected: string }) =>
      `${d.member}: the mode of the link is ${d.found}, expected ${d.expected}`,
  },
  'member/mtime': {
    level: 'error',
    summary: 'A modification time is not the one expected',
    why: 'Times come from the moment of checkout or build: every run gives another archive.',
    fix: 'write one fixed time: det-tar does, GNU tar with --mtime=@0; or say which is meant with --mtime',
    message: (d: Found<string | number>) => `${d.member}: mtime is ${d.found}, expected ${d.expected}`,
  },
  'member/uid': {
    level: 'error',
    summary: 'A user number is not the one expected',
    why: 'It is that of whoever ran the build, another one on each machine.',
    fix: 'write 0: det-tar does, GNU tar with --owner=0 --numeric-owner',
    message: (d: Found<number>) => `${d.member}: uid is ${d.found}, expected ${d.expected}`,
  },
  'member/gid': {
    level: 'error',
    summary: 'A group number is not the one expected',
    why: 'It is that of whoever ran the build, another one on each machine.',
    fix: 'write 0: det-tar does, GNU tar with --group=0 --numeric-owner',
    message: (d: Found<number>) => `${d.member}: gid is ${d.found}, expected ${d.expected}`,
  },
  'member/uname': {
    level: 'error',
    summary: 'A user name is not the one expected',
    why: 'It is that of whoever ran the build, and tells it to everybody.',
    fix: 'write no names: det-tar does, GNU tar with --numeric-owner',
    message: (d: Found<string>) => `${d.member}: uname is "${d.found}", expected "${d.expected}"`,
  },
  'member/gname': {
    level: 'error',
    summary: 'A group name is not the one expected',
    why: 'It is that of whoever ran the build, and tells it to everybody.',
    fix: 'write no names: det-tar does, GNU tar with --numeric-owner',
    message: (d: Found<string>) => `${d.member}: gname is "${d.found}", expected "${d.expected}"`,
  },
  'member/device': {
    level: 'error',
    summary: 'A member has device numbers',
    why: 'Some writers put the numbers of the disk there on which the file lay.',
    fix: remake,
    message: (d: { member: string; major: number; minor: number }) =>
      `${d.member}: device numbers are ${d.major} and ${d.minor}, expected 0`,
  },
  'header/format': {
    level: 'error',
    summary: 'A header is of another format than expected',
    why: 'The default format of a tar program is chosen when it is built and differs between distributions.',
    fix: 'write POSIX pax: det-tar does, GNU tar with --format=pax',
    message: (d: { member: string; found: string; expected: readonly string[] }) =>
      `${d.member}: format is ${d.found}, expected ${d.expected.join(' or ')}`,
  },
  'header/number': {
    level: 'error',
    summary: 'A number field is not written as expected',
    why: 'Writers differ in leading zeros, spaces and terminators: equal values give unequal bytes, and show that another program wrote the archive.',
    fix: remake,
    message: (d: { member: string; field: string; found: string; expected: readonly string[] }) =>
      `${d.member}: field ${d.field} is "${d.found}", expected ${d.expected.join(' or ')}`,
  },
  'header/prefix': {
    level: 'error',
    summary: 'A long name is split between two header fields',
    why: 'Writers split at different places; pax records hold a long name in one way alone.',
    fix: remake,
    message: (d: FoundAt) => `${d.member}: prefix field is "${d.found}", expected none`,
  },
  'header/name': {
    level: 'error',
    summary: 'A name field does not hold the first bytes of the long name',
    why: 'Programs that do not know the extension unpack the member under the name in the header, which may say anything.',
    fix: remake,
    message: (d: { member: string; field: string; found: string }) =>
      `${d.member}: field ${d.field} is "${d.found}", expected the first 100 bytes of the long name`,
  },
  'header/long-name': {
    level: 'error',
    summary: 'A GNU extension header holds a long name',
    why: 'It is GNU tar before POSIX: its form differs between versions, and other readers pass over it.',
    fix: 'write POSIX pax: det-tar does, GNU tar with --format=pax',
    message: (d: FoundAt) => `${d.member}: GNU header of type ${d.found}, expected a pax record`,
  },
  'pax/record': {
    level: 'error',
    summary: 'A pax record says what should not be there',
    why: 'Times of access and change, attributes and the like come from the disk of the building machine; keywords of vendors are read by few.',
    fix: 'leave them out: det-tar does, GNU tar with --pax-option=delete=atime,delete=ctime and without --xattrs, --acls, --selinux',
    message: (d: { member: string; keyword: string }) => `${d.member}: pax record ${d.keyword}`,
  },
  'pax/needless': {
    level: 'error',
    summary: 'A pax record says what the header can hold',
    why: 'Writers differ in when they add records: equal members give unequal bytes.',
    fix: remake,
    message: (d: { member: string; keyword: string }) =>
      `${d.member}: pax record ${d.keyword}, which the header can hold`,
  },
  'pax/global': {
    level: 'error',
    summary: 'A global pax record says what should not be there',
    why: 'It changes or describes all members after it, is ignored by many readers, and often holds a time or a commit.',
    fix: 'make the archive without it; --profile git-archive knows the one that git writes',
    message: (d: { keyword: string }) => `global pax record ${d.keyword}`,
  },
  'pax/no-commit': {
    level: 'warning',
    summary: 'An archive of git does not name its commit',
    why: 'git archive of a tree, unlike that of a commit, writes the time of day: each run gives another archive.',
    fix: 'archive a commit or tag, or say which time is meant with --mtime',
    message: () => 'no global comment with a commit, so that the time may be that of the run',
  },
  'pax/process-id': {
    level: 'error',
    summary: 'The name of a pax header holds a process id',
    why: 'GNU tar before 1.33, and later with POSIXLY_CORRECT, writes its process id there: every run gives another archive.',
    fix: 'GNU tar: --pax-option=exthdr.name=%d/PaxHeaders/%f',
    message: (d: FoundAt) => `${d.member}: pax header is named ${d.found}`,
  },
  'pax/name': {
    level: 'error',
    summary: 'A pax header is not named as expected',
    why: 'Extraction ignores the name, but it is part of the bytes, and each writer makes its own.',
    fix: remake,
    message: (d: Found<string>) => `${d.member}: pax header is named ${d.found}, expected ${d.expected}`,
  },
  'pax/fields': {
    level: 'error',
    summary: 'A pax header has other fields than expected',
    why: 'It has an owner, a mode and a time of its own, which extraction ignores and bytes keep.',
    fix: remake,
    message: (d: { member: string; field: string; found: string; expected: string }) =>
      `${d.member}: ${d.field} of its pax header is ${d.found}, expected ${d.expected}`,
  },
});

/** The codes of what can be found. */
export type Code = keyof typeof rules.table;
