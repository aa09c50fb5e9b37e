import type { Findings, Place } from './findings.ts';
import { judgeHardlink } from './links/hardlink.ts';
import type { PlacedLink } from './links/symlinks.ts';
import type { Settled } from './options.ts';
import { type Judgement, judgeNames, judgePath, type Subject } from './paths/judge.ts';
import { emptyNamespace, type NodeKind } from './paths/namespace.ts';
import { placer } from './paths/place.ts';
import { splitPath } from './paths/split.ts';

/** A member of an archive, whatever its format; bytes of its path that are not UTF-8 stand as U+FFFD. */
export interface Member extends Subject {
  /** What the path is compared by, when it is not the path: bytes that are not UTF-8 must not become equal. */
  readonly key?: string;
  readonly kind: Exclude<NodeKind, 'implied' | 'listed'>;
  /** The exact word for a device. */
  readonly special?: string;
  readonly mode: number;
  /** The pax record that gives it capabilities of Linux. */
  readonly capabilities?: string;
  /** Where a link leads. */
  readonly target?: string;
  /** What the target is followed by, when it is not UTF-8. */
  readonly targetKey?: string;
  /** Other names that some readers take instead. */
  readonly otherPaths?: readonly string[];
}

/** Judges the members of an archive in their order. */
export interface MemberJudge {
  add(member: Member): void;
  /** Judges what only shows when all members are known. */
  finish(): Promise<void>;
  /** How many members of each kind there were. */
  counts(): Record<'directories' | 'files' | 'hardlinks' | 'others' | 'symlinks', number>;
}

const SETUID_OR_SETGID = 0o6000;

/** A judge of members that starts from an empty directory. */
export function memberJudge(options: Settled, findings: Findings): MemberJudge {
  const judgement: Judgement = { options, findings };
  const space = emptyNamespace(2 * options.maxEntries);
  const places = placer(space, judgement);
  const symlinks: PlacedLink[] = [];
  const counts = { directories: 0, files: 0, hardlinks: 0, others: 0, symlinks: 0 };
  return {
    add(member) {
      const { path, kind, at, target = '', targetKey } = member;
      counts[plural[kind]]++;
      judgeType(member, findings);
      if (kind === 'hardlink') judgeHardlink({ path, target, targetKey, at }, space, judgement);
      const node = placeMember(member);
      if (kind === 'symlink') symlinks.push({ path, target, targetKey, at, node });
      for (const other of member.otherPaths ?? []) judgeOther(other, at, judgement);
    },
    async finish() {
      if (symlinks.length === 0) return;
      const { judgeSymlinks } = await import('./links/symlinks.ts');
      judgeSymlinks(symlinks, space, judgement);
    },
    counts: () => counts,
  };

  function placeMember(member: Member): number | undefined {
    const { path, of, at, kind, key } = member;
    if (key !== undefined) findings.add('path/not-utf8', { path, of }, at);
    return places.place(member, kind, key);
  }
}

const plural = {
  device: 'others',
  directory: 'directories',
  file: 'files',
  hardlink: 'hardlinks',
  symlink: 'symlinks',
} as const;

function judgeType({ path, kind, special, mode, capabilities, at }: Member, findings: Findings): void {
  if (kind === 'device') findings.add('member/device', { path, kind: special ?? 'device' }, at);
  // On a directory setgid only passes the group on to what is put there.
  const bits = kind === 'directory' ? 0o4000 : SETUID_OR_SETGID;
  if (kind !== 'symlink' && mode & bits) {
    findings.add('member/setuid', { path, mode: (mode & 0o7777).toString(8).padStart(4, '0') }, at);
  }
  if (capabilities !== undefined) findings.add('member/setuid', { path, record: capabilities }, at);
}

/** A name that is not the member's own has no place in the tree; it only must not be dangerous. */
function judgeOther(path: string, at: Place, judgement: Judgement): void {
  const subject = { path, of: 'other name', at };
  judgePath(subject, judgement);
  judgeNames(splitPath(path).names, subject, judgement);
}
