import type { TarMember } from '@repro/archive/tar';
import type { Profile } from '../profile/types.ts';
import type { Findings } from './findings.ts';
import { checkForms, type FormCheck } from './forms.ts';

/** Judges what a member's own values and header bytes are expected to be. */
export function memberJudge(profile: Profile, findings: Findings): (member: TarMember) => void {
  const misformed = checkForms(profile.forms);
  return (member) => {
    judgeKind(member, profile, findings);
    judgePath(member, profile, findings);
    judgeMode(member, profile, findings);
    judgeOwner(member, profile, findings);
    judgeHeader(member, { profile, misformed }, findings);
  };
}

function judgeKind(member: TarMember, { kinds }: Profile, findings: Findings): void {
  const { path, kind, link = '', blockOffset } = member;
  if (!kinds.includes(kind)) {
    findings.add('member/kind', blockOffset + 156, () => ({ member: path, found: kind, expected: kinds }));
  } else if (kind === 'hardlink') {
    findings.add('member/hardlink', blockOffset + 156, () => ({ member: path, target: link }));
  }
}

function judgePath(member: TarMember, profile: Profile, findings: Findings): void {
  const problem = pathProblem(member, profile) ?? targetProblem(member, profile);
  if (problem) findings.add('member/path', member.headerOffset, () => ({ member: member.path, problem }));
}

/** A hard link names another member. */
function targetProblem({ kind, link = '' }: TarMember, profile: Profile): string | undefined {
  const problem = kind === 'hardlink' ? pathProblem({ path: link, kind }, profile) : undefined;
  return problem && `is that of a hard link whose target ${problem}`;
}

/** The first thing that is wrong with a path's form. */
function pathProblem(
  { path, kind }: Pick<TarMember, 'kind' | 'path'>,
  { dot, root = '' }: Profile,
): string | undefined {
  if (path.startsWith('/')) return 'is absolute';
  if (hasDots(path)) {
    const problem = dotProblem(path, dot);
    if (problem !== undefined) return problem;
  }
  if (path.includes('//', dot && path.startsWith('./') ? 2 : 0)) return 'has an empty part';
  if (kind === 'dir' && !path.endsWith('/')) return 'is of a directory and does not end in a slash';
  if (!path.startsWith(root)) return `does not begin with ${root}`;
  return undefined;
}

/** Whether a part of a path begins with a dot: few do, and only those can be "." or "..". */
function hasDots(path: string): boolean {
  return path.startsWith('.') || path.includes('/.');
}

function dotProblem(path: string, mayBegin: boolean): string | undefined {
  const rest = mayBegin && path.startsWith('./') ? path.slice(2) : path;
  if (rest.startsWith('./') || rest.includes('/./') || rest.endsWith('/.') || rest === '.')
    return 'has a "." in it';
  if (/(?:^|\/)\.\.(?:\/|$)/.test(rest)) return 'has a ".." in it';
  return undefined;
}

function judgeMode(
  { path, kind, mode, blockOffset }: TarMember,
  { modes }: Profile,
  findings: Findings,
): void {
  if (kind === 'symlink') {
    const { link = mode } = modes;
    const data = () => ({ member: path, found: octal(mode), expected: octal(link) });
    if (mode !== link) findings.add('member/link-mode', blockOffset + 100, data);
    return;
  }
  const expected = kind === 'dir' ? modes.dir : modes.file;
  const isRight = expected ? expected.includes(mode) : mode <= 0o777;
  if (isRight) return;
  findings.add('member/mode', blockOffset + 100, () => ({
    member: path,
    found: octal(mode),
    expected: expected?.map(octal) ?? ['at most 0777'],
  }));
}

function octal(mode: number): string {
  return `0${mode.toString(8).padStart(3, '0')}`;
}

function judgeOwner(member: TarMember, profile: Profile, findings: Findings): void {
  const { path, blockOffset, devmajor: major, devminor: minor } = member;
  const isOwned = member.uid === profile.uid && member.gid === profile.gid;
  const isNamed = member.uname === profile.uname && member.gname === profile.gname;
  if (isOwned && isNamed && major === 0 && minor === 0) return;
  const differs = (field: 'uid' | 'gid' | 'uname' | 'gname', at: number): void => {
    findings.add(`member/${field}`, blockOffset + at, () => ({
      member: path,
      expected: profile[field],
      found: member[field],
    }));
  };
  if (member.uid !== profile.uid) differs('uid', 108);
  if (member.gid !== profile.gid) differs('gid', 116);
  if (member.uname !== profile.uname) differs('uname', 265);
  if (member.gname !== profile.gname) differs('gname', 297);
  if (major !== 0 || minor !== 0)
    findings.add('member/device', blockOffset + 329, () => ({ member: path, major, minor }));
}

interface HeaderRules {
  readonly profile: Profile;
  readonly misformed: FormCheck;
}

function judgeHeader(member: TarMember, { profile, misformed }: HeaderRules, findings: Findings): void {
  const { path, format, block, blockOffset } = member;
  if (!profile.formats.includes(format)) {
    findings.add('header/format', blockOffset + 257, () => ({
      member: path,
      found: format,
      expected: profile.formats,
    }));
    // A header of another format is written otherwise throughout: its fields would say so once more each.
    return;
  }
  for (const { field, found, expected, at } of misformed(block)) {
    findings.add('header/number', blockOffset + at, () => ({ member: path, field, found, expected }));
  }
  if (profile.cutNames && member.headerOffset !== blockOffset) judgeNames(member, findings);
  if (!profile.prefix && block[345] !== 0) {
    findings.add('header/prefix', blockOffset + 345, () => ({ member: path, found: prefixOf(block) }));
  }
}

/** The name and link fields of a member whose names stand in extension headers. */
function judgeNames(member: TarMember, findings: Findings): void {
  const { path, rawPath, link = '', rawLink, block, blockOffset } = member;
  const judge = (field: 'name' | 'linkname', at: number, whole: Uint8Array): void => {
    const expected = Buffer.alloc(100);
    expected.set(whole.subarray(0, 100));
    const found = block.subarray(at, at + 100);
    if (Buffer.compare(expected, found) === 0) return;
    findings.add('header/name', blockOffset + at, () => ({ member: path, field, found: textOf(found) }));
  };
  judge('name', 0, rawPath ?? Buffer.from(path));
  judge('linkname', 157, rawLink ?? Buffer.from(link));
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8').replace(/\0.*$/s, '');
}

function prefixOf(block: Uint8Array): string {
  return textOf(block.subarray(345, 500));
}
