import type { Status } from '@repro/evidence';
import type { Row } from '../types.ts';

/** A verdict for a person; the sign can be told apart without colour. */
export const words: Readonly<Record<Status, { readonly sign: string; readonly word: string }>> = {
  pass: { sign: '✅', word: 'Pass' },
  fail: { sign: '❌', word: 'Fail' },
  not_run: { sign: '⚪', word: 'Not run' },
  unverifiable: { sign: '⚠️', word: 'Unverifiable' },
};

/** What stands beside a verdict: why, or what was found. */
export function remark({ reason, findings, switched_off: off }: Row): string {
  if (off !== undefined) return `switched off by ${off}`;
  if (reason !== undefined) return reason;
  return Object.entries(findings ?? {})
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${count} ${level}${count === 1 ? '' : 's'}`)
    .join(', ');
}

/** The files of a row in few words: the first, and how many more. */
export function outputsOf({ outputs }: Row): string {
  const [first, ...more] = outputs;
  if (!first) return '–';
  return more.length === 0 ? first.path : `${first.path} and ${more.length} more`;
}

/** A size for a person, in units of 1,024 bytes. */
export function bytes(size: number): string {
  if (size < 1024) return `${size} B`;
  const power = Math.min(Math.floor(Math.log2(size) / 10), 3);
  return `${(size / 1024 ** power).toFixed(1)} ${['', 'KiB', 'MiB', 'GiB'][power]}`;
}
