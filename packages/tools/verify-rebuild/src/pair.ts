import type { RandomAccess } from '@repro/archive/tar';

/** Two things that should be the same, and what they are called: `outer.tar.gz » inner.zip » file`. */
export interface Pair {
  readonly path: string;
  /** Of the build that is taken as the standard: what findings call expected. */
  readonly a: RandomAccess;
  /** Of the other one: what findings call found. */
  readonly b: RandomAccess;
  /** How many archives are around it. */
  readonly depth: number;
}

/** Between an archive and what is in it. */
const WITHIN = ' » ';

/** The path of a member, with that of the archive that it is in. */
export function within(archive: string, member: string): string {
  return `${archive}${WITHIN}${member}`;
}
