import type { Status } from '@repro/evidence';

/** A verdict for a person; the sign can be told apart without colour. */
export const words: Readonly<Record<Status, { readonly sign: string; readonly word: string }>> = {
  pass: { sign: '✅', word: 'Pass' },
  fail: { sign: '❌', word: 'Fail' },
  not_run: { sign: '⚪', word: 'Not run' },
  unverifiable: { sign: '⚠️', word: 'Unverifiable' },
};

/** A size for a person, in units of 1,024 bytes. */
export function bytes(size: number): string {
  if (size < 1024) return `${size} B`;
  const power = Math.min(Math.floor(Math.log2(size) / 10), 3);
  return `${(size / 1024 ** power).toFixed(1)} ${['', 'KiB', 'MiB', 'GiB'][power]}`;
}
