import { type AllowComment, allowComments, COMMENT_RULE, MARKER } from '../allow/comments.ts';
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

/** The marker of allow comments, as a rule: the scanner looks for it on its way. */
const COMMENT = { id: COMMENT_RULE, regex: MARKER, keywords: [MARKER], severity: 'info' } as const;

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
  const first = createScanner({ ...options, customRules: [...userRules, COMMENT] });
  return (bytes, path, enough) => {
    const seen = first.scan(bytes, { path }, enough && withoutComments(enough));
    if (seen.length === 0) return undefined;
    const isMarked = seen.some(({ rule }) => rule === COMMENT_RULE);
    if (isMarked) plain ??= createScanner(options);
    const detections = isMarked && plain ? plain.scan(bytes, { path }, enough) : seen;
    return found(detections, allowComments(bytes));
  };
}

/** Comments are no credentials, of which there are enough. */
function withoutComments({ least, isEnough }: Enough): Enough {
  return { least, isEnough: (seen) => isEnough(seen.filter(({ rule }) => rule !== COMMENT_RULE)) };
}

function found(detections: readonly Detection[], comments: readonly AllowComment[]): Seen | undefined {
  return detections.length === 0 && comments.length === 0 ? undefined : { detections, comments };
}
