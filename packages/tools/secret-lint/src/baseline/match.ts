import type { BaselineEntry } from './types.ts';

/** Something found that a baseline may know. */
export interface Matchable {
  readonly path: string;
  readonly fingerprint: string;
}

/** What a baseline knows of what was found. */
export interface BaselineMatch<T> {
  /** What it does not know. */
  readonly left: readonly T[];
  /** Findings that it knows. */
  readonly known: readonly T[];
  /** Entries that fit nothing. */
  readonly stale: readonly BaselineEntry[];
}

/**
 * Holds findings against a baseline. An entry covers its secret in one file, wherever in it: first in that of its path;
 * and an entry whose file does not hold it any more covers another one, since files are renamed. So a copy of a known
 * secret in one file more is found.
 */
export function matchBaseline<T extends Matchable>(
  found: readonly T[],
  entries: readonly BaselineEntry[],
): BaselineMatch<T> {
  const places = new Map<string, Set<string>>();
  for (const { fingerprint, path } of found) {
    const paths = places.get(fingerprint);
    if (paths) paths.add(path);
    else places.set(fingerprint, new Set([path]));
  }
  const covered = new Set<string>();
  const key = (fingerprint: string, path: string): string => `${fingerprint} ${path}`;
  const fits = ({ fingerprint, path }: BaselineEntry): boolean => {
    if (!places.get(fingerprint)?.has(path)) return false;
    covered.add(key(fingerprint, path));
    return true;
  };
  const unplaced = entries.filter((entry) => !fits(entry));
  // Where each secret stands that no entry covers yet: looked for once, however many entries are of it.
  const others = new Map<string, Iterator<string>>();
  const stale = unplaced.filter(({ fingerprint }) => {
    const rest = others.get(fingerprint) ?? uncovered(fingerprint);
    others.set(fingerprint, rest);
    const { value: path, done } = rest.next();
    if (done !== true) covered.add(key(fingerprint, path));
    return done;
  });
  function* uncovered(fingerprint: string): Generator<string, undefined> {
    for (const path of places.get(fingerprint) ?? []) if (!covered.has(key(fingerprint, path))) yield path;
  }
  const isKnown = ({ fingerprint, path }: T): boolean => covered.has(key(fingerprint, path));
  return { left: found.filter((one) => !isKnown(one)), known: found.filter(isKnown), stale };
}
