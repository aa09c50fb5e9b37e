import type { JsonObject } from '@repro/core';
import { isConfig } from '../names.ts';
import { type Code, rules } from '../rules.ts';
import type { Subject } from '../subject.ts';
import { type Change, octal, type Verdict } from '../verdict.ts';

const SETUID = 0o4000;
const SETGID = 0o2000;
const STICKY = 0o1000;
const OTHERS_WRITE = 0o002;

/** Whether everybody can put something of their own in the place of what lies in a directory. */
export function isOpenDirectory(mode: number): boolean {
  return (mode & OTHERS_WRITE) !== 0 && (mode & STICKY) === 0;
}

/** A directory that everybody can write. Setgid on one only hands its group down. */
export function judgeDirectory(subject: Subject): Verdict[] {
  return isOpenDirectory(subject.mode) ? [verdict('permissions/world-writable-directory', subject)] : [];
}

/** A file that runs with the rights of its owner or its group. */
export function judgeSpecialBits(subject: Subject): Verdict[] {
  const { mode } = subject;
  if ((mode & (SETUID | SETGID)) === 0) return [];
  return [
    ...((mode & SETUID) === 0 ? [] : [verdict('permissions/setuid', subject)]),
    // Without the group's execute bit it asked old systems for mandatory locks.
    ...((mode & SETGID) === 0 || (mode & 0o010) === 0 ? [] : [verdict('permissions/setgid', subject)]),
  ];
}

/** A file that everybody can write. */
export function judgeWritable(subject: Subject): Verdict[] {
  if ((subject.mode & OTHERS_WRITE) === 0) return [];
  const code = isConfig(subject.path) ? 'permissions/config-world-writable' : 'permissions/world-writable';
  return [verdict(code, subject, { from: subject.mode, clear: OTHERS_WRITE, set: 0 })];
}

type ModeCode = Extract<
  Code,
  | 'permissions/world-writable-directory'
  | 'permissions/setuid'
  | 'permissions/setgid'
  | 'permissions/config-world-writable'
  | 'permissions/world-writable'
>;

function verdict(code: ModeCode, { path, mode }: Subject, change?: Change): Verdict {
  const data: JsonObject & { mode: string } = { mode: octal(mode) };
  return {
    finding: rules.finding(code, data, { path }),
    path,
    restsOn: 'nothing',
    ...(change && { change }),
  };
}
