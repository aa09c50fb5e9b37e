import type { Effort } from './levels.ts';
import { type CompiledModule, compileFile, instantiate } from './wasm.ts';

/** What assembly/index.ts exports. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  input(): number;
  output(): number;
  deflate(
    dictionary: number,
    length: number,
    final: number,
    depth: number,
    nice: number,
    lazy: number,
    twice: number,
  ): number;
}

/** The engine of this thread: one instance, whose memory of 8 MB is used again for every block. */
export interface Engine {
  /** Compresses one block; the result is in `into` where it fits there, else it fills a buffer of its own. */
  run(bytes: Uint8Array, around: Around, effort: Effort): Uint8Array;
}

/** What belongs to a block beside its bytes; as in `DeflateBlockOptions`. */
export interface Around {
  readonly dictionary: Uint8Array;
  readonly final: boolean;
  readonly into?: Uint8Array | undefined;
}

let module: CompiledModule | undefined;
let engine: Engine | undefined;

/** The compiled module; compiled when it is first asked for, and sent to worker threads as it is. */
export function compiledModule(): CompiledModule {
  module ??= compileFile(new URL('./deflate.wasm', import.meta.url));
  return module;
}

/** Takes the module that another thread has compiled. */
export function useModule(compiled: CompiledModule): void {
  module = compiled;
}

/** The engine of this thread, made on first use. */
export function theEngine(): Engine {
  engine ??= makeEngine();
  return engine;
}

function makeEngine(): Engine {
  const wasm = instantiate(compiledModule()) as Exports;
  const memory = new Uint8Array(wasm.memory.buffer); // it never grows, so the view stays good
  const input = wasm.input();
  const output = wasm.output();
  return {
    run(bytes, { dictionary, final, into }, { depth, nice, lazy, twice }) {
      memory.set(dictionary, input);
      memory.set(bytes, input + dictionary.length);
      const size = wasm.deflate(
        dictionary.length,
        bytes.length,
        Number(final),
        depth,
        nice,
        lazy,
        Number(twice),
      );
      if (into === undefined || into.length < size) return memory.slice(output, output + size);
      into.set(memory.subarray(output, output + size));
      return into.subarray(0, size);
    },
  };
}
