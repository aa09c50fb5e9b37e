import type { Location } from '@repro/report';
import type { Scan } from '../scan.ts';

/** Two modes of one member. */
export interface Modes {
  readonly a: number;
  readonly b: number;
  readonly isFile: boolean;
}

/** Tells which bits of a mode differ, by what sets them. */
export function judgeMode({ a, b, isFile }: Modes, at: Location, scan: Scan): void {
  scan.tell(codeOf(a ^ b, isFile), { expected: octal(a), found: octal(b) }, at);
}

function codeOf(bits: number, isFile: boolean) {
  if ((bits & 0o7777) === 0) return 'rebuild/mode-type';
  if (bits & 0o7000) return 'rebuild/mode-special';
  if (isFile && bits & 0o100) return 'rebuild/mode-exec';
  return bits & 0o700 ? 'rebuild/mode' : 'rebuild/mode-umask';
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}
