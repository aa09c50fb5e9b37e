import { Buffer } from 'node:buffer';
import { BITS_OF, CLASS_OF } from './classes.ts';
import { wasm } from './module.gen.ts';
import type { Groups } from './nibbles.ts';
import { layOut } from './tables.ts';

/** What must stand around a needle: an assignment of any value, or of one that looks like a key; a user's name in a URL … */
export type Around = 'anything' | 'assignment' | 'userinfo' | 'escape' | 'key';

/** A text to look for. */
export interface Needle {
  readonly text: string;
  /** Found in any case; the text is lower case then. */
  readonly folded: boolean;
  readonly around: Around;
  /** Of a token: it begins no sooner than here, and what follows begins so. */
  readonly tail?: Tail;
  /** What it is part of always holds a run that begins so far inside it at the latest, or before it; such a needle costs less. */
  readonly inRun?: number;
}

/** How many characters follow at least that are of base64, how many of these come first that are letters and digits, or hexadecimal digits. */
export interface Tail {
  readonly base64: number;
  readonly alnum: number;
  readonly hex: number;
}

/** What the module finds beside needles. */
export const BASE64_RUN = 0x1_0000;
export const HEX_RUN = 0x1_0001;
export const VALUE_RUN = 0x1_0002;

/** How much of a file is looked at in one go, and what of it is seen before and behind. */
export const SEGMENT = 1024 * 1024;
export const BEHIND = 64 * 1024;
export const BEFORE = 4 * 1024;

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  find(from: number, to: number, end: number, bare: boolean): number;
  stoppedAt(): number;
  classes(): number;
  bits(): number;
  marked(): number;
  nibbles(): number;
  first(): number;
  entries(): number;
  pool(): number;
  hits(): number;
  input(): number;
}

/** The part of WebAssembly that is used; TypeScript knows it only together with the whole DOM. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyApi };
let compiled: object | undefined;

/** Finds needles and encoded runs in bytes. It works in one block of memory of 1.5 MB, again for every call. */
export class Prefilter {
  readonly #wasm: Exports;
  readonly #memory: Uint8Array;
  readonly #hits: Uint32Array;
  readonly #input: number;

  /**
   * @param needles their places in the list are the ids of hits; each of 3 to 255 bytes
   * @param names small letters and digits, of which one stands in the name of each value that is told
   * @param groups where the needles do least harm to speed, as far as that was measured
   */
  constructor(needles: readonly Needle[], names: readonly string[], groups: Groups) {
    compiled ??= new WebAssembly.Module(Buffer.from(wasm, 'base64'));
    this.#wasm = new WebAssembly.Instance(compiled).exports as Exports;
    const { buffer } = this.#wasm.memory; // it never grows, so the views stay good
    this.#memory = new Uint8Array(buffer);
    this.#hits = new Uint32Array(buffer, this.#wasm.hits());
    this.#input = this.#wasm.input();
    const { marked, first, entries, pool, nibbles } = layOut(needles, names, groups);
    this.#memory.set(CLASS_OF, this.#wasm.classes());
    this.#memory.set(BITS_OF, this.#wasm.bits());
    this.#memory.set(nibbles, this.#wasm.nibbles());
    this.#memory.set(marked, this.#wasm.marked());
    this.#memory.set(new Uint8Array(first.buffer), this.#wasm.first());
    this.#memory.set(entries, this.#wasm.entries());
    this.#memory.set(pool, this.#wasm.pool());
  }

  /**
   * The hits in [from, to) of a window of at most BEFORE + SEGMENT + BEHIND bytes, as pairs of id and place, about in the order
   * of the file. A hit near either end may come again with the next window.
   * `bare` says that values without quotes and digits count, as in configuration.
   */
  find(window: Uint8Array, from: number, to: number, bare: boolean): Uint32Array {
    this.#memory.set(window, this.#input);
    this.#memory.fill(0, this.#input + window.length, this.#input + window.length + 64);
    const found: Uint32Array[] = [];
    for (let at = from; at < to; at = this.#wasm.stoppedAt()) {
      const count = this.#wasm.find(at, to, window.length, bare);
      if (count > 0) found.push(this.#hits.slice(0, count * 2)); // a copy: the next call writes over them
    }
    return found.length < 2 ? (found[0] ?? nothing) : joined(found);
  }
}

const nothing = new Uint32Array(0);

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
