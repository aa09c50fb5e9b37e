import { judgeExecutable } from './judge/executable.ts';
import { judgeGuarded } from './judge/guarded.ts';
import { judgeDirectory, judgeSpecialBits, judgeWritable } from './judge/writable.ts';
import type { Subject } from './subject.ts';
import type { Verdict } from './verdict.ts';

/** What is wrong with the mode of an entry; links have none of their own, and devices and sockets are not judged. */
export function judge(subject: Subject): readonly Verdict[] {
  const { type } = subject.entry;
  if (type === 'dir') return judgeDirectory(subject);
  if (type !== 'file') return [];
  const special = judgeSpecialBits(subject);
  const writable = judgeWritable(subject);
  const guarded = coveringWrites(judgeGuarded(subject), writable);
  const covered = guarded.some(({ otherwise }) => otherwise !== undefined);
  // A mode of 0777 comes from somewhere without modes: the execute bit is the least of it.
  const everything = writable.length > 0 && (subject.mode & 0o111) !== 0;
  const executable = everything ? NONE : judgeExecutable(subject);
  const open = covered ? NONE : writable;
  return special.length + guarded.length + open.length + executable.length === 0
    ? NONE
    : [...special, ...guarded, ...open, ...executable];
}

const NONE: readonly Verdict[] = [];

/** Others' write bit is part of what is wrong with a key: one finding says it, unless that one falls. */
function coveringWrites(guarded: readonly Verdict[], writable: readonly Verdict[]): readonly Verdict[] {
  if (writable.length === 0) return guarded;
  return guarded.map((verdict) =>
    ((verdict.change?.clear ?? 0) & 0o002) === 0 ? verdict : { ...verdict, otherwise: writable },
  );
}
