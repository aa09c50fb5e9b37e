import { Buffer } from 'node:buffer';
import { CLASS_OF } from './classes.ts';
import { commonness } from './commonness.ts';
import { type Choice, type Groups, groupTrigrams } from './nibbles.ts';
import type { Around, Needle } from './prefilter.ts';
import { Sets } from './sets.ts';

const KINDS: Readonly<Record<Around, number>> = {
  anything: 0,
  assignment: 1,
  userinfo: 2,
  escape: 3,
  key: 4,
  pair: 5,
};
const ENTRY = 24;
/** So many hashes has a trigram. */
export const MARKS: number = 32 * 1024;
/** In so many bytes is counted how far something may stand. */
const UNIT = 32;

/** The tables of assembly/layout.ts for some needles: each is keyed on a trigram that is rare. */
export interface Tables {
  readonly marked: Uint8Array;
  readonly first: Uint16Array;
  readonly entries: Uint8Array;
  readonly pool: Uint8Array;
  readonly nibbles: Uint8Array;
  readonly sets: Uint32Array;
}

interface Keyed {
  readonly needle: Needle;
  readonly id: number;
  readonly text: Uint8Array;
  readonly hash: number;
  /** Where the trigram ends in the text. */
  readonly end: number;
}

/** What is laid out. */
export interface Sought {
  /** Their places in the list are the ids of hits; each has 3 to 255 bytes. */
  readonly needles: readonly Needle[];
  /** Needles of another module, which is to look at what one of them may stand in. */
  readonly others: readonly Needle[];
  /** A value is told when its name may hold one of these, of small letters and digits. */
  readonly names: readonly string[];
  /** Where needles do least harm to speed, as far as that was measured. */
  readonly groups: Groups;
}

export function layOut({ needles, others, names, groups }: Sought): Tables {
  const { ends, nibbles } = keyAnywhere(needles, groups);
  const keyed = onePerHash(
    needles.map((needle, id): Keyed => {
      const text = bytesOf(needle.text);
      const end = ends.get(id) ?? rarestEnd(text, needle.inRun ?? 0);
      const trigram = text.subarray(end - 3, end);
      return {
        needle,
        id,
        text,
        end,
        hash: needle.inRun === undefined ? hashOf(trigram) : exactHash(trigram),
      };
    }),
  );
  keyed.sort((a, b) => a.hash - b.hash || a.id - b.id);
  const marked = new Uint8Array(MARKS);
  const first = new Uint16Array(MARKS);
  const entries = new Uint8Array(needles.length * ENTRY);
  const pool = new Uint8Array(keyed.reduce((sum, { text }) => sum + text.length, 0));
  const sets = new Sets();
  let used = 0;
  for (const [index, one] of keyed.entries()) {
    if (marked[one.hash] === 0) first[one.hash] = index;
    marked[one.hash] = (marked[one.hash] ?? 0) | (one.needle.inRun === undefined ? 2 : 1);
    pool.set(one.text, used);
    const view = new DataView(entries.buffer, index * ENTRY, ENTRY);
    writeEntry(view, one, { at: used, last: keyed[index + 1]?.hash !== one.hash });
    writeSets(view, one.needle, sets);
    used += one.text.length;
  }
  for (const name of names) markName(marked, name);
  for (const { text } of others) markOther(marked, bytesOf(text));
  return { marked, first, entries, pool, nibbles, sets: sets.bits };
}

/** Backwards, as a name is read from the value on; of two letters alone the third may be any, of more than five the rarest five count. */
function markName(marked: Uint8Array, name: string): void {
  const text = bytesOf(name);
  const size = Math.min(5, text.length);
  const end = size < 5 ? size : rarestEnd(text, size, size);
  const kinds = hashOf(text.subarray(end - size, end).toReversed());
  const mark = (hash: number, bit: number): void => {
    marked[hash] = (marked[hash] ?? 0) | bit;
  };
  if (size > 3) {
    mark(kinds & 0x7fff, 8);
    mark(mixed(kinds), 16);
  } else for (let one = kinds; one < marked.length; one += 1 << (5 * size)) mark(one, 4);
}

/** Escapes that differ in their digits are one, whose sign alone is compared: what follows is checked around it. */
function onePerHash(keyed: readonly Keyed[]): Keyed[] {
  const seen = new Set<number>();
  return keyed.flatMap((one) => {
    if (one.needle.around !== 'escape') return [one];
    if (seen.has(one.hash)) return [];
    seen.add(one.hash);
    return [{ ...one, text: one.text.subarray(0, one.needle.text.startsWith('%') ? 1 : 2) }];
  });
}

function markOther(marked: Uint8Array, text: Uint8Array): void {
  const end = rarestEnd(text, 0);
  const hash = hashOf(text.subarray(end - 3, end));
  marked[hash] = (marked[hash] ?? 0) | 32;
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

/** By which of their trigrams the needles are found that may stand anywhere. */
function keyAnywhere(
  needles: readonly Needle[],
  groups: Groups,
): { ends: ReadonlyMap<number, number>; nibbles: Uint8Array } {
  const choices = choicesOf(needles);
  const { chosen, tables } = groupTrigrams(choices, groups);
  const ends = choices.flatMap(({ ids }, i) => ids.map((id) => [id, (chosen[i] ?? 0) + 3] as const));
  return { ends: new Map(ends), nibbles: tables };
}

/** Of the needles that may stand anywhere what they may be found by; escapes, which differ in digits only, all by the same. */
export function choicesOf(needles: readonly Needle[]): (Choice & { readonly ids: readonly number[] })[] {
  const alike = new Map<string, number[]>();
  for (const [id, { text, around, inRun }] of needles.entries()) {
    if (inRun !== undefined) continue;
    const name = around === 'escape' ? `escape ${text.slice(0, 2).replace(/\d/, '')}` : text;
    const ids = alike.get(name);
    if (ids === undefined) alike.set(name, [id]);
    else ids.push(id);
  }
  return [...alike].map(([name, ids]) => {
    const members = ids.map((id) => needles[id] ?? { text: '', folded: false });
    return {
      name,
      ids,
      count: Math.max(1, (members[0]?.text.length ?? 0) - 2),
      trigramsAt: (at) =>
        members.map(({ text, folded }) => ({
          text: text.slice(at, at + 3),
          after: text.charAt(at + 3),
          folded,
        })),
    };
  });
}

/** As the entries in assembly/layout.ts. */
function writeEntry(
  view: DataView,
  { needle, id, text, end }: Keyed,
  { at, last }: { at: number; last: boolean },
): void {
  const { base64 = 0, alnum = 0, hex = 0, sign = '', repeats } = needle.tail ?? {};
  const { text: two, within } = needle.holds ?? { text: '', within: 0 };
  view.setUint16(0, at, true);
  view.setUint8(2, alnum);
  view.setUint8(3, hex);
  view.setUint8(4, text.length);
  view.setUint8(5, end);
  view.setUint8(6, KINDS[needle.around]);
  view.setUint8(7, Number(last));
  view.setUint16(8, id, true);
  view.setUint8(10, Number(needle.folded) | (needle.tail === undefined ? 0 : 2));
  view.setUint8(11, base64);
  view.setUint8(12, sign === '' ? 0 : sign.charCodeAt(0));
  view.setUint8(13, repeats?.unit ?? Math.ceil(within / UNIT));
  view.setUint16(
    14,
    two === '' ? (repeats?.longest ?? 0) : two.charCodeAt(0) | (two.length > 1 ? two.charCodeAt(1) << 8 : 0),
    true,
  );
}

function writeSets(view: DataView, { behind, before }: Needle, sets: Sets): void {
  if (behind !== undefined) {
    view.setUint8(16, sets.numberOf(behind.characters));
    view.setUint8(17, behind.sign === '' ? 0 : behind.sign.charCodeAt(0));
    view.setUint16(18, behind.least, true);
    view.setUint16(20, behind.most, true);
  }
  if (before !== undefined) {
    view.setUint8(22, sets.numberOf(before.characters));
    view.setUint8(23, before.least);
  }
}

function hashOf(trigram: Uint8Array): number {
  return trigram.reduce((hash, byte) => (hash << 5) | (CLASS_OF[byte] ?? 0), 0);
}

/** As in assembly/needles.ts, of needles that stand in runs. */
function exactHash([a = 0, b = 0, c = 0]: Uint8Array): number {
  return mixed(a | (b << 8) | (c << 16));
}

/** Fifteen bits of more. */
function mixed(bits: number): number {
  return Math.imul(bits, 0x9e3779b1) >>> 17;
}

/** Where the rarest classes of so many bytes end in a text that has as many, no sooner than a run begins in it. */
function rarestEnd(text: Uint8Array, from: number, size = 3): number {
  let best = { end: size, weight: Infinity };
  for (let end = Math.max(size, from); end <= text.length; end++) {
    let weight = 0;
    for (let at = end - size + 1; at < end; at++)
      weight += commonness(classAt(text, at - 1), classAt(text, at));
    if (weight < best.weight) best = { end, weight };
  }
  return best.end;
}

function classAt(text: Uint8Array, at: number): number {
  return CLASS_OF[text[at] ?? 0] ?? 0;
}
