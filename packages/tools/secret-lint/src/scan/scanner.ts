import { type AllowComment, allowComments, COMMENT_RULE } from '../allow/comments.ts';
import { createScanner } from '../engine/scanner.ts';
import type { Detection, Enough, Scanner } from '../engine/types.ts';
import type { ScanSettings } from './settings.ts';

/** What there is in some bytes. */
export interface Seen {
  readonly detections: readonly Detection[];
  readonly comments: readonly AllowComment[];
}

/** Looks at bytes, up to where there is enough; nothing when there is nothing. */
export type Scan = (bytes: Buffer, path: string, enough?: Enough) => Seen | undefined;

/**
 * A scanner for credentials and allow comments. It passes once over what has neither, as nearly all files. Where it meets
 * a comment it looks again without that rule: of what overlaps the scanner tells only one, so that a secret with the
 * marker in it would be hidden.
 */
export function scannerOf({ userRules, disabled, minConfidence, comments }: ScanSettings): Scan {
  const options = { customRules: userRules, disabled, minConfidence };
  let plain: Scanner | undefined;
  if (!comments) {
    plain = createScanner(options);
    return (bytes, path, enough) => found((plain as Scanner).scan(bytes, { path }, enough), []);
  }
  const first = createScanner({ ...options, comments: true });
  return (bytes, path, enough) => {
    const seen = first.scan(bytes, { path }, orMarked(enough));
    if (seen.length === 0) return undefined;
    if (isMarked(seen)) plain ??= createScanner(options);
    const detections = isMarked(seen) && plain ? plain.scan(bytes, { path }, enough) : seen;
    return found(detections, allowComments(bytes));
  };
}

/** Where there is a comment, which calls for another look, the first one need not go on. */
function orMarked(enough?: Enough): Enough {
  const isOver = (seen: readonly Detection[]) =>
    enough !== undefined && seen.length >= enough.least && enough.isEnough(seen);
  return { least: 1, isEnough: (seen) => isMarked(seen) || isOver(seen) };
}

function isMarked(seen: readonly Detection[]): boolean {
  return seen.some(({ rule }) => rule === COMMENT_RULE);
}

function found(detections: readonly Detection[], comments: readonly AllowComment[]): Seen | undefined {
  return detections.length === 0 && comments.length === 0 ? undefined : { detections, comments };
}
