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
  const guarded = judgeGuarded(subject);
  // Others' write bit is part of what is wrong with a key: one finding says it.
  const shut = guarded.some(({ change }) => change !== undefined && (change.clear & 0o002) !== 0);
  const writable = shut ? [] : judgeWritable(subject);
  // A mode of 0777 comes from somewhere without modes: the execute bit is the least of it.
  const executable = writable.length > 0 ? [] : judgeExecutable(subject);
  return special.length + guarded.length + writable.length + executable.length === 0
    ? NONE
    : [...special, ...guarded, ...writable, ...executable];
}

const NONE: readonly Verdict[] = [];
