import type { Judgement, Subject } from './judge.ts';
import type { NodeKind } from './namespace.ts';

/** What other paths may lie below. */
export const passable: ReadonlySet<NodeKind> = new Set(['directory', 'implied', 'listed']);

/** A path that is taken: what stands there, what is to stand there, and where that is. */
export interface Taken {
  readonly was: NodeKind;
  readonly is: NodeKind;
  /** The path without a slash at its end. */
  readonly path: string;
}

/** Judges a member whose path is taken. */
export function judgeSecond(taken: Taken, { path, of, at }: Subject, { findings }: Judgement): void {
  const { was, is } = taken;
  if (was === 'implied' && (is === 'directory' || is === 'listed')) return;
  if (was === is) {
    // A directory told twice only disagrees about its mode.
    findings.add('path/duplicate', { path, of }, at, is === 'directory' ? 'warning' : undefined);
  } else if (was === 'symlink') findings.add('link/write-through', { path, link: taken.path }, at);
  else if (isFile(was) && isFile(is)) findings.add('path/duplicate', { path, of }, at);
  else findings.add('member/type-conflict', { path, was: word(was), is: word(is) }, at);
}

function isFile(kind: NodeKind): boolean {
  return kind === 'file' || kind === 'hardlink';
}

function word(kind: NodeKind): string {
  if (kind === 'implied') return 'directory';
  return kind === 'hardlink' ? 'hard link' : kind;
}
