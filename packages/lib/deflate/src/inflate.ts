import { type CompiledModule, compileFile, instantiate } from './wasm.ts';

/** The most bytes that an inflater takes at once. */
export const MOST_INPUT = 65_536;

/** How far a run has come: `full` of content, with more to make; `hungry` for input; or at the `end` of the stream. */
export type Progress = 'full' | 'hungry' | 'end';

/** Inflates DEFLATE data (RFC 1951) that comes in parts, at once and in this thread, in 400 kB of memory of its own. */
export interface Inflater {
  /** Begins another stream; what was given before is forgotten. */
  begin(): void;
  /** Takes input: MOST_INPUT bytes at most, and only at the beginning and once a run was hungry for it. */
  give(bytes: Uint8Array): void;
  /**
   * Makes the content that the input is enough for, 256 KiB at most. However the input is cut, all runs up to a hungry
   * one make the same content.
   * @throws an Error with the code ERR_REPRO_DEFLATE_DATA for data that is not valid. Its `offset` is that of the byte,
   *   from the beginning of the stream, in which the code or the header lies that cannot be; for one that is cut
   *   otherwise it is the same. Content that was made before it is there
   */
  run(): Progress;
  /** What the last run made: a view, valid until the next run. */
  content(): Uint8Array;
  /** How many bytes of the input nobody has used: at the end of a stream those behind its last byte. */
  unused(): number;
  /**
   * At the end, from the beginning of the stream, the first byte with bits set that only pad it: before a stored block or
   * behind the last one. All readers ignore them (RFC 1951 section 3.2.4), so they can hide something.
   */
  padding(): number | undefined;
}

/** What assembly/inflate/index.ts exports. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  begin(): void;
  room(): number;
  run(length: number): number;
  content(): number;
  contentLength(): number;
  unused(): number;
  padded(): number;
  paddedAt(): number;
  bitsBefore(): number;
}

/** The outcomes of assembly/inflate/outcome.ts, in its order. */
const OUTCOMES: readonly (Progress | undefined)[] = [undefined, 'full', 'hungry', 'end'];
const FAULTS = [
  'a block of the reserved type 3',
  'a stored block whose length is not the complement of its complement',
  'more than 286 literal and length codes, or more than 30 distance codes',
  'a code for code lengths that is incomplete or over-subscribed',
  'code lengths repeated with none before, or for more codes than there are',
  'no code for the end of a block',
  'literal and length codes that are incomplete or over-subscribed',
  'distance codes that are incomplete or over-subscribed',
  'bits that are no literal or length code',
  'bits that are no distance code',
  'a distance that reaches to before the beginning',
];

let module: CompiledModule | undefined;

/** Makes an inflater, at the beginning of a stream. The module is compiled when the first one is made. */
export function createInflater(): Inflater {
  module ??= compileFile(new URL('./inflate.wasm', import.meta.url));
  const wasm = instantiate(module) as Exports;
  const memory = new Uint8Array(wasm.memory.buffer); // it never grows, so the view stays good
  let given = 0;
  let fresh = 0;
  /** Where the module's input begins in the stream. */
  let base = 0;
  let padding: number | undefined;
  return {
    begin() {
      wasm.begin();
      given = 0;
      fresh = 0;
      base = 0;
      padding = undefined;
    },
    give(bytes) {
      if (bytes.length > MOST_INPUT || fresh > 0) throw tooMuch(bytes.length);
      base = given - wasm.unused();
      memory.set(bytes, wasm.room());
      fresh = bytes.length;
      given += fresh;
    },
    run() {
      const outcome = wasm.run(fresh);
      fresh = 0;
      if (wasm.padded()) padding ??= base + wasm.paddedAt();
      const progress = OUTCOMES[outcome];
      if (progress) return progress;
      throw invalid(FAULTS[outcome - OUTCOMES.length] as string, base + Math.floor(wasm.bitsBefore() / 8));
    },
    content() {
      const start = wasm.content();
      return memory.subarray(start, start + wasm.contentLength());
    },
    unused: () => wasm.unused(),
    padding: () => padding,
  };
}

function tooMuch(length: number): RangeError {
  return Object.assign(
    new RangeError(`cannot take ${length} bytes, expected at most ${MOST_INPUT} for each run`),
    {
      code: 'ERR_REPRO_OPTION',
      hint: 'give the next part when a run was hungry',
    },
  );
}

function invalid(what: string, offset: number): Error {
  return Object.assign(new Error(what), { code: 'ERR_REPRO_DEFLATE_DATA', offset });
}
