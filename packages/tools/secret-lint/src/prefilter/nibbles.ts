import { bytes } from './bigrams.gen.ts';
import { CLASS_OF, LEADS, RUN_CHARACTERS } from './classes.ts';
import { commonness } from './commonness.ts';

/** A needle, or several alike, which may be found by each of its trigrams. */
export interface Choice {
  /** What `scripts/secret-groups.mjs` knows it by. */
  readonly name: string;
  /** How many trigrams it has. */
  readonly count: number;
  /** One of them, of each that is alike. They are made when they are asked for: of most needles one is known to be the best. */
  readonly trigramsAt: (index: number) => readonly Trigram[];
}

/** Three bytes and the one behind them, empty when that may be any; `folded` ones stand for either case. */
export interface Trigram {
  readonly text: string;
  readonly after: string;
  readonly folded: boolean;
}

/** Of needles that may stand anywhere: the group, and by which of its trigrams it is found. */
export type Groups = Readonly<Record<string, readonly [group: number, trigram: number]>>;

/** What was chosen: for each choice the index of its trigrams, and the tables of assembly/layout.ts's NIBBLES. */
export interface Grouping {
  readonly chosen: readonly number[];
  readonly tables: Uint8Array;
}

export const GROUPS = 8;
/** How many trigrams of a needle are considered: its rarest. */
const CONSIDERED = 12;
/** How much dearer a needle's own trigram is, which is then compared, than a byte that only passes. */
const DEARER = 6;

/** The nibbles that four places may have in a group: of each place a set of low ones in 16 bits, and one of high ones above them. */
export type Sets = readonly number[];

interface Option {
  readonly sets: Sets;
  readonly index: number;
  /** What its own trigrams cost. */
  readonly cost: number;
}

const EMPTY: Sets = [0, 0, 0, 0];
/** Of a place where any byte may stand. */
const ANY = -1;

/**
 * Puts needles together in eight groups. A byte passes a place of a group when both its nibbles are in the group's sets, so a group
 * passes more than its needles. Where the built-in ones do least harm was measured; another goes, by one of its trigrams, where it
 * seems to do least.
 */
export function groupTrigrams(choices: readonly Choice[], measured: Groups): Grouping {
  const groups = Array.from({ length: GROUPS }, () => EMPTY);
  const chosen: number[] = [];
  const put = (place: number, group: number, { index, sets }: Pick<Option, 'index' | 'sets'>): void => {
    groups[group] = union(groups[group] ?? EMPTY, sets);
    chosen[place] = index;
  };
  for (const [place, { name, count, trigramsAt }] of choices.entries()) {
    // A keyword of the user's may be the name of what every object has.
    const [group, index] = (Object.hasOwn(measured, name) && measured[name]) || [0, -1];
    if (index >= 0 && index < count) put(place, group, { index, sets: setsOf(trigramsAt(index)) });
  }
  for (const [place, choice] of choices.entries()) {
    if (chosen[place] !== undefined) continue;
    const { group, option } = cheapest(optionsOf(choice), groups);
    put(place, group, option);
  }
  return { chosen, tables: tablesOf(groups) };
}

function optionsOf({ count, trigramsAt }: Choice): readonly Option[] {
  const all = Array.from({ length: count }, (_, index) => {
    const alike = trigramsAt(index);
    return {
      sets: setsOf(alike),
      index,
      cost: DEARER * alike.reduce((sum, one) => sum + likelihood(one), 0),
    };
  });
  return all.sort((a, b) => a.cost - b.cost || a.index - b.index).slice(0, CONSIDERED);
}

function cheapest(options: readonly Option[], groups: readonly Sets[]): { group: number; option: Option } {
  let best = { group: 0, option: options[0] ?? { sets: EMPTY, index: 0, cost: 0 }, increase: Infinity };
  for (const [group, sets] of groups.entries()) {
    const before = chance(sets);
    for (const option of options) {
      const increase = chance(union(sets, option.sets)) - before + option.cost;
      if (increase < best.increase) best = { group, option, increase };
    }
  }
  return best;
}

/** The nibbles of some trigrams. */
export function setsOf(alike: readonly Trigram[]): Sets {
  return alike.map(setsOfOne).reduce(union, EMPTY);
}

function setsOfOne({ text, after, folded }: Trigram): Sets {
  const sets = Array.from(text + after, (character) => {
    const byte = character.charCodeAt(0);
    const high = byte >> 4;
    const isLetter = folded && byte >= 97 && byte <= 122;
    return (1 << (byte & 15)) | (1 << (16 + high)) | (isLetter ? 1 << (14 + high) : 0);
  });
  return after === '' ? [...sets, ANY] : sets;
}

export function union(x: Sets, y: Sets): Sets {
  return x.map((set, place) => set | (y[place] ?? 0));
}

/** How likely four bytes of text pass a group, by how common each is. */
function chance(sets: Sets): number {
  return sets.reduce((product, set) => product * share(set), 1);
}

const shares = new Map<number, number>();

function share(sets: number): number {
  const known = shares.get(sets);
  if (known !== undefined) return known;
  let sum = 0;
  for (let byte = 0; byte < 128; byte++)
    if ((sets >> (byte & 15)) & (sets >> (16 + (byte >> 4))) & 1) sum += COUNTS[byte] ?? 0;
  shares.set(sets, sum / ALL);
  return sum / ALL;
}

/** How likely these bytes, in any case, stand somewhere, by the pairs they are made of. */
function likelihood({ text, after }: Trigram): number {
  const classes = Array.from(text + after, (character) => CLASS_OF[character.charCodeAt(0)] ?? 0);
  return classes.reduce(
    (product, of, i) =>
      i === 0
        ? product * (CLASS_COUNTS[of] ?? 1)
        : (product * pair(classes[i - 1] ?? 0, of)) / (CLASS_COUNTS[classes[i - 1] ?? 0] ?? 1),
    1 / ALL,
  );
}

function pair(a: number, b: number): number {
  return 2 ** (commonness(a, b) / 2);
}

const COUNTS: readonly number[] = Array.from(bytes, (power) => 2 ** ((power.charCodeAt(0) - 35) / 2));
const ALL = COUNTS.reduce((sum, count) => sum + count, 0);
const CLASS_COUNTS: readonly number[] = Array.from({ length: 32 }, (_, a) =>
  Array.from({ length: 32 }, (__, b) => pair(a, b)).reduce((sum, count) => sum + count, 0),
);

function tablesOf(groups: readonly Sets[]): Uint8Array {
  const tables = new Uint8Array(192);
  for (const [bit, group] of groups.entries()) {
    for (const [place, set] of group.entries()) {
      for (let nibble = 0; nibble < 32; nibble++) {
        if ((set >> nibble) & 1)
          tables[place * 32 + nibble] = (tables[place * 32 + nibble] ?? 0) | (1 << bit);
      }
    }
  }
  mark(tables.subarray(128), RUN_CHARACTERS);
  mark(tables.subarray(160), LEADS);
  return tables;
}

/** A bit for every high nibble that some characters have: exact, as there are fewer than eight. */
function mark(tables: Uint8Array, characters: string): void {
  for (const character of characters) {
    const byte = character.charCodeAt(0);
    const bit = 1 << ((byte >> 4) - 2);
    tables[byte & 15] = (tables[byte & 15] ?? 0) | bit;
    tables[16 + (byte >> 4)] = bit;
  }
}
