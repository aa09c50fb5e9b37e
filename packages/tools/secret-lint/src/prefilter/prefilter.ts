import { Buffer } from 'node:buffer';
import { wordTree } from '../values/placeholder.ts';
import { BITS_OF, CLASS_OF } from './classes.ts';
import { surprise } from './commonness.ts';
import { wasm } from './module.gen.ts';
import type { Tables } from './tables.ts';

/** What must stand around a needle: an assignment of any value, or of one that looks like a key; a user's name in a URL, or in base64 … */
export type Around = 'anything' | 'assignment' | 'userinfo' | 'escape' | 'key' | 'pair';

/** A text to look for. */
export interface Needle {
  readonly text: string;
  /** Found in any case; the text is lower case then. */
  readonly folded: boolean;
  readonly around: Around;
  /** Of a token: it begins no sooner than here, and what follows begins so. */
  readonly tail?: Tail;
  /** What it begins also holds one or two characters, so many bytes from its own first on at the most. */
  readonly holds?: { readonly text: string; readonly within: number };
  /** What must stand right behind a token's and right before it. */
  readonly behind?: Run | undefined;
  readonly before?: Members | undefined;
  /** What it is part of always holds a run that begins so far inside it at the latest, or before it; such a needle costs less. */
  readonly inRun?: number;
}

/**
 * How many characters follow at least that are of base64, how many of these come first that are letters and digits, or hexadecimal digits, and
 * which sign stands behind them, where there are always as many.
 */
export interface Tail {
  readonly base64: number;
  readonly alnum: number;
  readonly hex: number;
  readonly sign?: string;
  /** Nobody draws a unit of so many characters again and again; and how many characters follow at most. Unless given, they may be anything. */
  readonly repeats?: { readonly unit: number; readonly longest: number };
}

/** Characters of a set, all of which are written down, and how many of them there are at least. */
export interface Members {
  readonly characters: string;
  readonly least: number;
}

/** As many of them there are at most, be it behind others: where they end, so does the token, or the sign stands, if there is one. */
export interface Run extends Members {
  readonly most: number;
  readonly sign: string;
}

/** What the module finds beside needles. */
export const BASE64_RUN = 0x1_0000;
export const HEX_RUN = 0x1_0001;
export const VALUE_RUN = 0x1_0002;
/** The sign before the quote of a string that is joined with another, where one of them holds a run. */
export const JOINT = 0x1_0003;

/** How much of a file is looked at in one go, and what of it is seen before and behind. */
export const SEGMENT = 1024 * 1024;
export const BEHIND = 64 * 1024;
export const BEFORE = 4 * 1024;

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  find(from: number, to: number, end: number, bare: boolean, unknown: boolean): number;
  stoppedAt(): number;
  classes(): number;
  bits(): number;
  marked(): number;
  nibbles(): number;
  first(): number;
  sets(): number;
  entries(): number;
  pool(): number;
  hits(): number;
  input(): number;
  tree(): number;
  names(): number;
  asked(): number;
  askedNames(): number;
  surprise(): number;
}

/** The part of WebAssembly that is used; TypeScript knows it only together with the whole DOM. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyApi };
let compiled: object | undefined;

/** Finds needles and encoded runs in bytes. It works in one block of memory of 1.8 MB, again for every call. */
export class Prefilter {
  readonly #wasm: Exports;
  readonly #memory: Uint8Array;
  readonly #hits: Uint32Array;
  readonly #input: number;
  readonly #kindOfName: (name: string) => number;
  #length = 0;

  /**
   * @param kindOfName what a name says: 1 a password, 2 a secret, 3 a token, 4 a key, 5 `key` and no more, 6 another credential,
   *   7 the same where a word stands before it on its line, 8 nothing
   */
  constructor(tables: Tables, kindOfName: (name: string) => number) {
    this.#kindOfName = kindOfName;
    compiled ??= new WebAssembly.Module(Buffer.from(wasm, 'base64'));
    this.#wasm = new WebAssembly.Instance(compiled).exports as Exports;
    const { buffer } = this.#wasm.memory; // it never grows, so the views stay good
    this.#memory = new Uint8Array(buffer);
    this.#hits = new Uint32Array(buffer, this.#wasm.hits());
    this.#input = this.#wasm.input();
    const { marked, first, entries, pool, nibbles, sets } = tables;
    this.#memory.set(CLASS_OF, this.#wasm.classes());
    this.#memory.set(BITS_OF, this.#wasm.bits());
    this.#memory.set(nibbles, this.#wasm.nibbles());
    this.#memory.set(marked, this.#wasm.marked());
    this.#memory.set(bytesOf(first), this.#wasm.first());
    this.#memory.set(entries, this.#wasm.entries());
    this.#memory.set(bytesOf(sets), this.#wasm.sets());
    this.#memory.set(pool, this.#wasm.pool());
    this.#memory.set(bytesOf(wordTree.table), this.#wasm.tree());
    this.#memory.set(bytesOf(surprise), this.#wasm.surprise());
  }

  /** Takes a window of at most BEFORE + SEGMENT + BEHIND bytes to look through. */
  enter(window: Uint8Array): void {
    this.#memory.set(window, this.#input);
    this.#memory.fill(0, this.#input + window.length, this.#input + window.length + 64);
    this.#length = window.length;
  }

  /**
   * The hits in [from, to) of the window, or in its beginning, up to `stoppedAt`, as pairs of id and place, about in the order of the file.
   * They are good until it is called again. A hit near either end of a window may come again with the next one.
   * `bare` says that values without quotes and digits count, as in configuration; `unknown` that nothing tells whether it is one.
   */
  find(
    from: number,
    to: number,
    { bare, unknown }: { readonly bare: boolean; readonly unknown: boolean },
  ): Uint32Array {
    const count = this.#wasm.find(from, to, this.#length, bare, unknown);
    if (count === 0) return nothing;
    if (this.#wasm.askedNames() > 0) this.#answer();
    return this.#hits.subarray(0, count * 2);
  }

  /** Where the last call stopped: at its end, or sooner when there were many hits. */
  stoppedAt(): number {
    return this.#wasm.stoppedAt();
  }

  /** Says what the names are that the module asks for: so many bytes are one, behind its length and its kind. */
  #answer(): void {
    const asked = this.#wasm.asked();
    for (let i = 0; i < this.#wasm.askedNames(); i++) {
      const slot = this.#wasm.names() + (this.#memory[asked + i] ?? 0) * 64;
      const name = Buffer.from(this.#memory.buffer, slot + 2, this.#memory[slot] ?? 0).toString('latin1');
      this.#memory[slot + 1] = this.#kindOfName(name);
    }
  }
}

const nothing = new Uint32Array(0);

function bytesOf({ buffer, byteOffset, byteLength }: Uint16Array | Uint32Array | Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
