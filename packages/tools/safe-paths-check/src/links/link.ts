import type { Place } from '../findings.ts';

/** A link and where it says it leads. */
export interface Link {
  readonly path: string;
  readonly target: string;
  /** What the target is followed by, when it is not UTF-8. */
  readonly targetKey?: string | undefined;
  readonly at: Place;
}
