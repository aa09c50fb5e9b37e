/** How hard to search: a name, or 1 (fastest) to 9 (smallest). */
export type Level = 'fast' | 'default' | 'best' | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The levels behind the names. */
export const levels = { fast: 1, default: 6, best: 9 } as const;

/** What a level means to the engine. */
export interface Effort {
  /** How many earlier places are looked at for one match. */
  readonly depth: number;
  /** A match of this length ends the search. */
  readonly nice: number;
  /** A match shorter than this is put off when the next byte begins a better one; 0 never puts off. */
  readonly lazy: number;
  /** Whether the byte after the next is tried too. */
  readonly twice: boolean;
}

/**
 * By level, from 1. Changing a number changes bytes: test/golden.json tells.
 * On source code, against `gzip -9`: 1 gives 6 % more bytes at 8 times its speed, 6 0.4 % more at 5 times, 9 0.5 %
 * fewer at three times.
 */
const efforts: readonly Effort[] = [
  { depth: 4, nice: 32, lazy: 6, twice: false },
  { depth: 8, nice: 32, lazy: 8, twice: false },
  { depth: 12, nice: 48, lazy: 12, twice: false },
  { depth: 16, nice: 64, lazy: 16, twice: false },
  { depth: 28, nice: 96, lazy: 24, twice: false },
  { depth: 48, nice: 128, lazy: 48, twice: false },
  { depth: 80, nice: 160, lazy: 100, twice: false },
  { depth: 120, nice: 258, lazy: 258, twice: true },
  { depth: 256, nice: 258, lazy: 258, twice: true },
];

/**
 * The number of a level.
 * @throws ERR_REPRO_OPTION when there is no such level
 */
export function levelNumber(level: Level): number {
  const number = typeof level === 'string' ? levels[level] : level;
  if (efforts[number - 1] !== undefined) return number;
  const shown = typeof level === 'string' ? `'${level}'` : String(level);
  const message = `there is no level ${shown}, expected fast, default, best or 1 to 9`;
  throw Object.assign(new RangeError(message), {
    code: 'ERR_REPRO_OPTION',
    hint: 'leave the level out for the default, which is 6',
  });
}

/** What a level of `levelNumber` means. */
export function effortOf(level: number): Effort {
  return efforts[level - 1] as Effort;
}
