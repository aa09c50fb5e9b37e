import type { Place } from '../findings.ts';

/** A link and where it says it leads. */
export interface Link {
  readonly path: string;
  readonly target: string;
  readonly at: Place;
}
