import { ReproError } from '@repro/core/error';
import { instanceOf, type Memory } from '../wasm.ts';
import type { Chunk } from './chunk.ts';

/** Decodes the chunks of LZMA2, one after the other, into content that later ones may refer to. */
export interface Decoder {
  /** Begins a block whose matches reach `dictionary` bytes back at most. */
  begin(dictionary: number): void;
  /**
   * Takes a chunk and its bytes.
   * @returns what is wrong with them
   * @throws ERR_REPRO_MEMORY when there is not as much memory as the content so far needs
   */
  take(chunk: Chunk, bytes: Uint8Array): string | undefined;
  /** How much content there is that was not given out. */
  readonly held: number;
  /** Gives out that content, in memory of its own. */
  give(): Uint8Array;
}

/** What assembly/lzma/index.ts exports. */
interface Exports {
  readonly memory: Memory;
  begin(dictionary: number): void;
  resetDictionary(): void;
  setProperties(lc: number, lp: number, pb: number): void;
  resetState(): void;
  reserve(size: number): number;
  input(): number;
  copy(length: number): void;
  decode(length: number, size: number): number;
  content(): number;
  contentLength(): number;
  release(): void;
}

/** The outcomes of assembly/lzma/outcome.ts, in its order. */
const FAULTS = [
  undefined,
  'a chunk that does not begin as one',
  'a match that reaches to before the beginning, or beyond the dictionary',
  'a match that goes on behind its chunk',
  'a chunk that ends before its content',
  'a chunk that does not end with its content',
];

/** Makes a decoder, with memory of its own. */
export function createDecoder(): Decoder {
  const wasm = instanceOf(new URL('../../lzma.wasm', import.meta.url)) as Exports;
  const input = wasm.input();
  return {
    begin: (dictionary) => wasm.begin(dictionary),
    take({ size, packed, resetsDictionary, resetsState, properties }, bytes) {
      if (resetsDictionary) wasm.resetDictionary();
      if (properties) wasm.setProperties(properties.lc, properties.lp, properties.pb);
      if (resetsState) wasm.resetState();
      if (!wasm.reserve(size)) throw noMemory();
      new Uint8Array(wasm.memory.buffer).set(bytes, input);
      if (packed) return FAULTS[wasm.decode(bytes.length, size)];
      wasm.copy(bytes.length);
      return undefined;
    },
    get held() {
      return wasm.contentLength();
    },
    give() {
      const at = wasm.content();
      const bytes = new Uint8Array(wasm.memory.buffer).slice(at, at + wasm.contentLength());
      wasm.release();
      return bytes;
    },
  };
}

function noMemory(): ReproError {
  return new ReproError('ERR_REPRO_MEMORY', 'there is not enough memory for the dictionary of an .xz file', {
    hint: 'raise the limit of memory, or compress with a smaller dictionary',
  });
}
