import { CLASS_OF } from './classes.ts';
import { commonness } from './commonness.ts';
import type { Around, Needle } from './prefilter.ts';

const KINDS: Readonly<Record<Around, number>> = { anything: 0, assignment: 1, userinfo: 2, escape: 3 };
const ENTRY = 12;

/** The tables of assembly/layout.ts for some needles: each is keyed on the trigram of classes that is rarest in it. */
export function layOut(needles: readonly Needle[]): {
  marked: Uint8Array;
  first: Uint16Array;
  entries: Uint8Array;
  pool: Uint8Array;
} {
  const marked = new Uint8Array(32 * 1024);
  const first = new Uint16Array(32 * 1024);
  const entries = new Uint8Array(needles.length * ENTRY);
  const texts = needles.map(({ text }) => Uint8Array.from(text, (character) => character.charCodeAt(0)));
  const pool = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  const keyed = needles.map((needle, id) => ({ needle, id, ...rarest(texts[id] ?? new Uint8Array()) }));
  keyed.sort((a, b) => a.hash - b.hash || a.id - b.id);
  const view = new DataView(entries.buffer);
  let used = 0;
  for (const [index, { needle, id, hash, end }] of keyed.entries()) {
    const text = texts[id] ?? new Uint8Array();
    if (marked[hash] === 0) first[hash] = index;
    marked[hash] = 1;
    pool.set(text, used);
    view.setUint32(index * ENTRY, used, true);
    view.setUint8(index * ENTRY + 4, text.length);
    view.setUint8(index * ENTRY + 5, end);
    view.setUint8(index * ENTRY + 6, KINDS[needle.around]);
    view.setUint8(index * ENTRY + 7, keyed[index + 1]?.hash === hash ? 0 : 1);
    view.setUint16(index * ENTRY + 8, id, true);
    view.setUint8(index * ENTRY + 10, Number(needle.folded) | (needle.tail === undefined ? 0 : 2));
    view.setUint8(index * ENTRY + 11, needle.tail ?? 0);
    used += text.length;
  }
  return { marked, first, entries, pool };
}

/** The rarest trigram of classes in a text of at least three bytes, and where it ends in it. */
function rarest(text: Uint8Array): { hash: number; end: number } {
  let best = { hash: 0, end: 0, weight: Infinity };
  for (let end = 3; end <= text.length; end++) {
    const [a = 0, b = 0, c = 0] = Array.from(text.subarray(end - 3, end), (byte) => CLASS_OF[byte]);
    const weight = commonness(a, b) + commonness(b, c);
    if (weight < best.weight) best = { hash: (a << 10) | (b << 5) | c, end, weight };
  }
  return best;
}
