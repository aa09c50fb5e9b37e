import { Buffer } from 'node:buffer';
import type { Unwrapped } from './unwrapped.ts';

/** How much of the line before the first string, and of that behind the last one, goes with them. */
const BEFORE = 160;
const BEHIND = 48;
/** The longest part of a credential that a string holds, and how many there may be. */
const LONGEST = 200;
const MOST = 32;
/** No credential whose form is known is shorter. */
const LEAST = 16;
/** What stands between two strings that a program joins: their quotes, a sign, and a break of the line perhaps. */
const JOINT = /(["'])[ \t]{0,4}[+.][ \t]{0,4}(?:\r?\n[ \t]{0,80})?(["'])/y;
/** The same before a string that begins at the end. */
const JOINT_BEFORE = new RegExp(`${JOINT.source}$`);
/** How long that is at most. */
const LONGEST_JOINT = 100;
/** What a part of a credential ends and begins with: sentences are joined at their blanks. */
const PART = /[\w+/=~.:-]/;

/**
 * How the first of such joints is written behind the sign that ends what a credential begins with: `'gsk_' + '…'`. Without that sign before
 * it each place of a program that adds something would pass the prefilter's tables.
 */
export const JOINTS: readonly string[] = ['_" + "', "_' + '", '-" + "', "-' + '"];

/**
 * Strings that a program joins with `+` or `.`, as one, with the line around: a credential is kept in parts so that nobody finds it.
 * `at` is the sign before the quote that ends the first; what stands before `floor` is left out. They end behind the last joint. Undefined where what
 * stands on both sides is no part of a word, and of no bytes where what is joined is no credential.
 */
export function fromJoined(text: string, at: number, floor: number): Unwrapped | undefined {
  const { cuts, end } = partsFrom(text, firstJoint(text, at + 1, Math.max(floor, at - BEFORE)));
  const last = cuts.at(-1);
  if (last === undefined) return undefined;
  const first = cuts[0]?.start ?? last.start;
  const start = Math.max(floor, text.lastIndexOf('\n', first - 1) + 1, first - BEFORE);
  const line = text.indexOf('\n', end);
  const joined = without(text.slice(0, Math.min(line < 0 ? text.length : line, end + BEHIND)), start, cuts);
  return {
    encoding: 'joined-strings',
    bytes: Buffer.from(isLong(joined, first - 1 - start) ? joined : '', 'latin1'),
    end: last.end,
    outer: (from, to) => [placeOf(cuts, start + from, false), placeOf(cuts, start + to, true)],
  };
}

/** A joint, from the quote that ends a string to behind the one that begins the next. */
interface Cut {
  readonly start: number;
  readonly end: number;
}

/** The joint at a place and those behind it, as far as each string is a part, and where the last string ends. */
function partsFrom(text: string, at: number): { readonly cuts: readonly Cut[]; readonly end: number } {
  const cuts: Cut[] = [];
  let place = at;
  while (cuts.length < MOST) {
    JOINT.lastIndex = place;
    const joint = JOINT.exec(text);
    const next = JOINT.lastIndex;
    if (joint === null || !PART.test(text.charAt(place - 1)) || !PART.test(text.charAt(next))) break;
    cuts.push({ start: place, end: next });
    place = text.indexOf(joint[2] ?? '', next);
    if (place < 0 || place - next > LONGEST) place = Math.min(text.length, next + LONGEST);
  }
  return { cuts, end: place };
}

/** The first of the joints that lead to one at a place, as far as each string is a part. */
function firstJoint(text: string, at: number, floor: number): number {
  let place = at;
  for (let i = 0; i < MOST; i++) {
    const begin = text.lastIndexOf(text.charAt(place), place - 1);
    if (begin < floor) break;
    const from = Math.max(floor, begin + 1 - LONGEST_JOINT);
    const joint = JOINT_BEFORE.exec(text.slice(from, begin + 1));
    if (joint === null) break;
    const before = from + joint.index;
    if (!PART.test(text.charAt(before - 1)) || !PART.test(text.charAt(begin + 1))) break;
    place = before;
  }
  return place;
}

function without(text: string, start: number, cuts: readonly Cut[]): string {
  let kept = '';
  let from = start;
  for (const cut of cuts) {
    kept += text.slice(from, cut.start);
    from = cut.end;
  }
  return kept + text.slice(from);
}

/** Whether what was joined at a place may be a credential: words and names that are joined are none. */
function isLong(text: string, at: number): boolean {
  let from = at;
  let to = at;
  while (from > 0 && PART.test(text.charAt(from - 1))) from--;
  while (to < text.length && PART.test(text.charAt(to))) to++;
  return to - from >= LEAST && /\d\D*\d\D*\d|[A-Z][^a-z]*[a-z]|[a-z][^A-Z]*[A-Z]/.test(text.slice(from, to));
}

/** Where a place stands that joints before it were cut from; one at a joint is before it when it ends something. */
function placeOf(cuts: readonly Cut[], place: number, isEnd: boolean): number {
  let found = place;
  for (const { start, end } of cuts) {
    if (isEnd ? found <= start : found < start) break;
    found += end - start;
  }
  return found;
}
