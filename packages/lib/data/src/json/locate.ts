import { lineColumns } from '@repro/core/scan';
import { parsePointer } from '../pointer.ts';
import type { Located, Place } from '../types.ts';

/** What is looked for: the reference tokens of all pointers as a tree. */
interface Wanted {
  readonly inner: Map<string, Wanted>;
  /** Byte offsets, once found. */
  value?: number;
  key?: number;
}

/** An open object or array. */
interface Frame {
  readonly isObject: boolean;
  readonly wanted: Wanted | undefined;
  /** Of the next item. */
  index: number;
  /** Whether a name comes next. */
  atName: boolean;
  name: { readonly start: number; readonly end: number } | undefined;
}

/**
 * Where values stand in a JSON text that is known to be valid, by their JSON Pointers, in one pass without recursion;
 * what is not there is located at the innermost value around it. Memory grows with what is asked for, not with the text.
 */
export function locateJson(bytes: Uint8Array, pointers: Iterable<string>): Map<string, Located> {
  const asked = new Map([...pointers].map((pointer) => [pointer, parsePointer(pointer) ?? []] as const));
  const root: Wanted = { inner: new Map() };
  for (const tokens of asked.values()) want(root, tokens);
  new Search(bytes, root).run();
  const found = new Map([...asked].map(([pointer, tokens]) => [pointer, nearest(root, tokens)] as const));
  const places = placesOf(bytes, [...found.values()]);
  return new Map([...found].map(([pointer, wanted]) => [pointer, located(wanted, places)]));
}

function want(root: Wanted, tokens: readonly string[]): void {
  let at = root;
  for (const token of tokens) {
    let next = at.inner.get(token);
    if (!next) at.inner.set(token, (next = { inner: new Map() }));
    at = next;
  }
}

/** The innermost value on the way that is there. */
function nearest(root: Wanted, tokens: readonly string[]): Wanted {
  let at = root;
  for (const token of tokens) {
    const next = at.inner.get(token);
    if (next?.value === undefined) break;
    at = next;
  }
  return at;
}

function placesOf(bytes: Uint8Array, found: readonly Wanted[]): Map<number, Place> {
  const offsets = new Set(
    found.flatMap(({ value = 0, key }) => (key === undefined ? [value] : [value, key])),
  );
  const sorted = [...offsets].sort((a, b) => a - b);
  const places = lineColumns(bytes, sorted);
  return new Map(sorted.map((offset, i) => [offset, { ...(places[i] as Omit<Place, 'offset'>), offset }]));
}

function located({ value = 0, key }: Wanted, places: ReadonlyMap<number, Place>): Located {
  const place = places.get(value) as Place;
  return key === undefined ? { value: place } : { value: place, key: places.get(key) as Place };
}

class Search {
  readonly #bytes: Uint8Array;
  readonly #root: Wanted;
  readonly #open: Frame[] = [];

  constructor(bytes: Uint8Array, root: Wanted) {
    this.#bytes = bytes;
    this.#root = root;
  }

  run(): void {
    for (let at = 0; at < this.#bytes.length; ) at = this.#step(at);
  }

  /** Reads what begins at a place; gives the place after it. */
  #step(at: number): number {
    const frame = this.#open.at(-1);
    switch (this.#bytes[at]) {
      case 0x7b: // {
      case 0x5b: // [
        this.#enter(at, this.#bytes[at] === 0x7b);
        return at + 1;
      case 0x7d:
      case 0x5d:
        this.#open.pop();
        return at + 1;
      case 0x2c: // ,
        if (frame) frame.atName = frame.isObject;
        return at + 1;
      case 0x3a: // :
      case 0x20:
      case 0x0a:
      case 0x0d:
      case 0x09:
        return at + 1;
      case 0x22:
        return this.#string(at, frame);
      default:
        this.#value(at);
        return this.#afterWord(at);
    }
  }

  #enter(at: number, isObject: boolean): void {
    const wanted = this.#value(at);
    this.#open.push({ isObject, wanted, index: 0, atName: isObject, name: undefined });
  }

  #string(start: number, frame: Frame | undefined): number {
    const end = this.#afterString(start);
    if (frame?.atName) {
      frame.atName = false;
      frame.name = { start, end };
    } else this.#value(start);
    return end;
  }

  /** Takes note of a value that begins here, if it is wanted or something in it is. */
  #value(start: number): Wanted | undefined {
    const frame = this.#open.at(-1);
    const wanted = frame ? this.#inner(frame) : this.#root;
    if (!wanted) return undefined;
    wanted.value = start;
    if (frame?.name) wanted.key = frame.name.start;
    return wanted;
  }

  #inner({ wanted, isObject, name, index }: Frame): Wanted | undefined {
    const frame = this.#open.at(-1) as Frame;
    if (!isObject) {
      frame.index++;
      return wanted?.inner.get(String(index));
    }
    if (!wanted || wanted.inner.size === 0 || !name) return undefined;
    const text = Buffer.from(this.#bytes.subarray(name.start, name.end)).toString();
    return wanted.inner.get(JSON.parse(text) as string);
  }

  #afterString(start: number): number {
    let at = start + 1;
    while (at < this.#bytes.length && this.#bytes[at] !== 0x22) at += this.#bytes[at] === 0x5c ? 2 : 1;
    return at + 1;
  }

  /** The end of a number, or of true, false or null. */
  #afterWord(start: number): number {
    let at = start + 1;
    while (at < this.#bytes.length && isWord(this.#bytes[at] as number)) at++;
    return at;
  }
}

function isWord(byte: number): boolean {
  return byte > 0x20 && byte !== 0x2c && byte !== 0x5d && byte !== 0x7d;
}
