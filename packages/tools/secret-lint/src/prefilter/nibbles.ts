import { bytes } from './bigrams.gen.ts';
import { CLASS_OF, RUN_CHARACTERS } from './classes.ts';
import { commonness } from './commonness.ts';

/** The texts that one needle, or several alike, may be found by: three bytes each. */
export interface Choice {
  readonly trigrams: readonly (readonly Trigram[])[];
}

/** Three bytes; `folded` ones stand for either case. */
export interface Trigram {
  readonly text: string;
  readonly folded: boolean;
}

/** What was chosen: for each choice the index of its trigrams, and the tables of assembly/layout.ts's NIBBLES. */
export interface Grouping {
  readonly chosen: readonly number[];
  readonly tables: Uint8Array;
}

const GROUPS = 8;
const ROUNDS = 3;
/** How many trigrams of a needle are considered: its rarest. */
const CONSIDERED = 4;
/** How much dearer a needle's own trigram is, which is then compared, than a byte that only passes. */
const DEARER = 6;

/** The nibbles that three places may have in a group: of each place a set of low ones in 16 bits, and one of high ones above them. */
interface Sets {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

interface Option extends Sets {
  readonly index: number;
  /** What its own trigrams cost. */
  readonly cost: number;
}

const EMPTY: Sets = { a: 0, b: 0, c: 0 };

/**
 * Puts needles together in eight groups. A byte passes a place of a group when both its nibbles are in the group's sets, so a group
 * passes more than its needles: each needle goes, by one of its trigrams, where that is least, and again when the others have moved.
 */
export function groupTrigrams(choices: readonly Choice[]): Grouping {
  const options = choices.map(optionsOf);
  const order = options
    .map((_, i) => i)
    .sort((a, b) => leastCost(options[b]) - leastCost(options[a]) || a - b);
  const places: { group: number; option: Option }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of order) places[index] = cheapest(options[index] ?? [], groupsOf(places, index));
  }
  return { chosen: places.map(({ option }) => option.index), tables: tablesOf(groupsOf(places, -1)) };
}

function optionsOf({ trigrams }: Choice): readonly Option[] {
  const all = trigrams.map((alike, index) => {
    const sets = alike.map(setsOf).reduce(union, EMPTY);
    return { ...sets, index, cost: DEARER * alike.reduce((sum, { text }) => sum + likelihood(text), 0) };
  });
  return all.sort((a, b) => a.cost - b.cost || a.index - b.index).slice(0, CONSIDERED);
}

function leastCost(options: readonly Option[] = []): number {
  return options[0]?.cost ?? 0;
}

function groupsOf(places: readonly { group: number; option: Option }[], without: number): Sets[] {
  const groups: { a: number; b: number; c: number }[] = Array.from({ length: GROUPS }, () => ({ ...EMPTY }));
  for (let index = 0; index < places.length; index++) {
    const place = places[index];
    const group = groups[place?.group ?? GROUPS];
    if (place === undefined || group === undefined || index === without) continue;
    group.a |= place.option.a;
    group.b |= place.option.b;
    group.c |= place.option.c;
  }
  return groups;
}

function cheapest(options: readonly Option[], groups: readonly Sets[]): { group: number; option: Option } {
  let best = { group: 0, option: options[0] ?? { ...EMPTY, index: 0, cost: 0 }, increase: Infinity };
  for (const [group, sets] of groups.entries()) {
    const before = chance(sets);
    for (const option of options) {
      const increase = chance(union(sets, option)) - before + option.cost;
      if (increase < best.increase) best = { group, option, increase };
    }
  }
  return best;
}

function setsOf({ text, folded }: Trigram): Sets {
  const [a = 0, b = 0, c = 0] = Array.from(text, (character) => {
    const byte = character.charCodeAt(0);
    const high = byte >> 4;
    const isLetter = folded && byte >= 97 && byte <= 122;
    return (1 << (byte & 15)) | (1 << (16 + high)) | (isLetter ? 1 << (14 + high) : 0);
  });
  return { a, b, c };
}

function union(x: Sets, y: Sets): Sets {
  return { a: x.a | y.a, b: x.b | y.b, c: x.c | y.c };
}

/** How likely three bytes of text pass a group, by how common each is. */
function chance({ a, b, c }: Sets): number {
  return share(a) * share(b) * share(c);
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

/** How likely these three bytes, in any case, stand somewhere, by the pairs they are made of. */
function likelihood(text: string): number {
  const [a = 0, b = 0, c = 0] = Array.from(text, (character) => CLASS_OF[character.charCodeAt(0)]);
  return (pair(a, b) * pair(b, c)) / (CLASS_COUNTS[b] ?? 1) / ALL;
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
  const tables = new Uint8Array(128);
  for (const [bit, group] of groups.entries()) {
    for (const [place, set] of [group.a, group.b, group.c].entries()) {
      for (let nibble = 0; nibble < 32; nibble++) {
        if ((set >> nibble) & 1)
          tables[place * 32 + nibble] = (tables[place * 32 + nibble] ?? 0) | (1 << bit);
      }
    }
  }
  markRuns(tables.subarray(96));
  return tables;
}

/** A bit for every high nibble that run characters have: exact, as there are fewer than eight. */
function markRuns(tables: Uint8Array): void {
  for (const character of RUN_CHARACTERS) {
    const byte = character.charCodeAt(0);
    const bit = 1 << ((byte >> 4) - 2);
    tables[byte & 15] = (tables[byte & 15] ?? 0) | bit;
    tables[16 + (byte >> 4)] = bit;
  }
}
