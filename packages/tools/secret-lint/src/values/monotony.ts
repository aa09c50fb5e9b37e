import { Buffer } from 'node:buffer';
import { bitsOf, HEX } from './characters.ts';

/** Runs of one character, a short unit again and again, or characters and bytes in order make up most of it. */
export function isMonotonous(value: string): boolean {
  if (value.length < 4 || fewKinds(value)) return true;
  const plain = value.includes('-') ? value.replaceAll('-', '') : value;
  return inOrder(plain) * 2 >= plain.length || repeats(value) || isKeyboard(value) || hasSteps(plain);
}

/** Of each place in a text whether it is covered; for the texts that were met so far. */
let covered = new Uint8Array(64);

/** How many characters stand in runs of three or more that are the same, or count up or down; also every other one: `a1b2c3d4`. */
function inOrder(value: string): number {
  if (smallSteps(value) * 3 < value.length) return 0; // fewer than half, if any
  if (covered.length < value.length) covered = new Uint8Array(2 * value.length);
  const found = cover(value, 0, 1) + cover(value, 0, 2) + cover(value, 1, 2);
  if (found === 0) return 0;
  let count = 0;
  for (let i = 0; i < value.length; i++) {
    count += covered[i] ?? 0;
    covered[i] = 0;
  }
  return count;
}

/** How often a character is the next, the last or the same as the one before it, or before that: of three in a run two are. */
function smallSteps(value: string): number {
  let steps = 0;
  let before = Number.NaN;
  let last = Number.NaN;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (Math.abs(code - last) <= 1) steps++;
    if (Math.abs(code - before) <= 1) steps++;
    before = last;
    last = code;
  }
  return steps;
}

/** Covers the runs of every so-manieth character, from one on; answers how many runs. */
function cover(value: string, from: number, stride: number): number {
  const { length } = value;
  let runs = 0;
  let start = from;
  let step = Number.NaN;
  for (let i = from + stride; i < length + stride; i += stride) {
    const next = i < length ? value.charCodeAt(i) - value.charCodeAt(i - stride) : Number.NaN;
    if (next === step) continue;
    const isRun = step >= -1 && step <= 1;
    // Letters begin anew after f, and digits after 9, in what people type.
    if (isRun && i - start >= 3 * stride && (stride === 1 || step !== 0)) {
      runs++;
      for (let at = start; at < i && at < length; at += stride) covered[at] = 1;
    }
    start = next >= -1 && next <= 1 ? i - stride : i;
    step = next;
  }
  return runs;
}

/** Bytes in hexadecimal, each so much more than the one before: `00112233`. */
function hasSteps(value: string): boolean {
  if (value.length < 16 || value.length % 2 !== 0 || (bitsOf(value) & ~HEX) !== 0) return false;
  const bytes = Buffer.from(value, 'hex');
  const first = stepTo(bytes, 1);
  let same = 0;
  for (let i = 1; i < bytes.length; i++) if (stepTo(bytes, i) === first) same++;
  return same * 4 >= (bytes.length - 1) * 3;
}

function stepTo(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) - (bytes[at - 1] ?? 0) + 256) % 256;
}

/** At most so many different characters make a text of few. */
const FEW = 4;
const met = new Uint16Array(FEW);

/** At most four different characters, whatever their case, or a quarter of its length. */
function fewKinds(value: string): boolean {
  const most = Math.min(FEW, Math.max(2, value.length / 4));
  let kinds = 0;
  for (let i = 0; i < value.length; i++) {
    const code = foldedAt(value, i);
    let at = 0;
    while (at < kinds && met[at] !== code) at++;
    if (at < kinds) continue;
    if (kinds + 1 > most) return false;
    met[kinds++] = code;
  }
  return true;
}

function foldedAt(value: string, at: number): number {
  const code = value.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90 ? code | 32 : code;
  return value.charAt(at).toLowerCase().charCodeAt(0);
}

/** A unit of at most twelve characters, at least twice and to the end. */
function repeats(value: string): boolean {
  for (let unit = 1; unit <= Math.min(12, value.length / 2); unit++) {
    let at = unit;
    while (at < value.length && value.charCodeAt(at) === value.charCodeAt(at - unit)) at++;
    if (at === value.length) return true;
  }
  return false;
}

/** The longest run of keys that is known has ten. */
const LONGEST_OF_KEYS = 20;

function isKeyboard(value: string): boolean {
  if (value.length > LONGEST_OF_KEYS) return false;
  const run = /qwertyuiop|asdfghjkl|zxcvbnm|1234567890|0987654321|abcdefghij|qwertz|azerty/i.exec(value);
  return run !== null && run[0].length * 2 >= value.length;
}

/** Whether nine digits or letters in order stand somewhere in a text: nobody draws them by lot. */
export function hasSequence(text: string): boolean {
  return /123456789|abcdefghi/i.test(text);
}
