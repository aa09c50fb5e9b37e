import type { AnomalyKind } from '@repro/archive/tar';
import type { JsonObject } from '@repro/core';
import type { Findings, Place } from '../findings.ts';

/** An oddity of a format as its reader tells it. */
export interface Oddity {
  readonly code: string;
  readonly kind: AnomalyKind;
  readonly summary: string;
  readonly data: JsonObject;
}

/** What readers call odd and yet do not all read. */
const ambiguousAfterAll: ReadonlySet<string> = new Set([
  'gzip/members',
  'tar/sparse',
  'xz/streams',
  'zstd/frames',
]);

/** What is judged here by rules of its own. */
const ownRules: ReadonlySet<string> = new Set(['tar/duplicate-path', 'tar/link-empty', 'zip/duplicate-path']);

/** Tells what readers take differently and what they pass over; what is merely odd harms nobody who unpacks. */
export function tellOddity({ code, kind, summary, data }: Oddity, at: Place, findings: Findings): void {
  if (ownRules.has(code)) return;
  const said = { oddity: code, meaning: summary, detail: data };
  if (kind === 'ambiguous') findings.add('archive/ambiguous', said, at);
  else if (kind === 'hidden') findings.add('archive/hidden', said, at);
  else if (ambiguousAfterAll.has(code)) findings.add('archive/ambiguous', said, at, 'warning');
}
