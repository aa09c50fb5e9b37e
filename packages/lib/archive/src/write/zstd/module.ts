import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ReproError } from '@repro/core/error';

/** libzstd 1.5 in WebAssembly. Exactly the version in package.json: the names of the exports hold for that one. */
export const ZSTD_BUILD = 'zstd-wasm-0.0.27';

/** The part of WebAssembly's interface used here; TypeScript knows it only together with a browser's globals. */
interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
interface Wasm {
  instantiate(code: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>;
}

/** What the module exports, under the one-letter names its linker gave them. */
interface Exports {
  readonly memory: WasmMemory;
  readonly isError: (code: number) => number;
  readonly compressBound: (size: number) => number;
  /** Address and room of the output, address and size of the input, level. */
  readonly compress: (...numbers: number[]) => number;
  readonly malloc: (size: number) => number;
}

/** Compresses at most `most` bytes to one zstd frame (RFC 8878) with the content's size and no checksum. */
export type FrameCompressor = (content: Uint8Array, level: number) => Uint8Array;

/**
 * A compressor with an instance of its own. The package's `compress` is not used: its instance is one for the whole
 * process, and when anybody calls its `init` a second time, it goes on to give out garbage without an error.
 */
export async function createFrameCompressor(most: number): Promise<FrameCompressor> {
  const { memory, isError, compressBound, compress, malloc } = await instantiate();
  const room = compressBound(most);
  const input = malloc(most);
  const output = malloc(room);
  return (content, level) => {
    // Taken anew for each call: when the memory grows, views of it end.
    new Uint8Array(memory.buffer).set(content, input);
    const size = compress(output, room, input, content.length, level);
    if (isError(size) !== 0) throw new ReproError('ERR_REPRO_INTERNAL', `zstd failed with code ${-size}`);
    return new Uint8Array(memory.buffer, output, size);
  };
}

/** The compiled module and what it exports. */
async function instantiate(): Promise<Exports> {
  const glue = createRequire(import.meta.url).resolve('@bokuweb/zstd-wasm');
  const code = await readFile(path.join(path.dirname(glue), 'zstd.wasm'));
  let memory: WasmMemory | undefined;
  const { WebAssembly: wasm } = globalThis as unknown as { WebAssembly: Wasm };
  const { instance } = await wasm.instantiate(code, {
    // Exit, keep-alive, abort, timer, and the one that is called in earnest: more memory.
    a: { a: fail, b: () => {}, c: fail, d: fail, e: (size: number) => (memory ? grow(memory, size) : 0) },
  });
  const { f, g, h, i, m, s } = instance.exports;
  memory = f as WasmMemory;
  (g as () => void)();
  return { memory, isError: h, compressBound: i, compress: m, malloc: s } as Exports;
}

function fail(): never {
  throw new ReproError('ERR_REPRO_INTERNAL', 'zstd stopped itself');
}

/** 1 when the memory has at least `size` bytes afterwards, else 0. */
function grow(memory: WasmMemory, size: number): 0 | 1 {
  try {
    memory.grow(Math.ceil((size - memory.buffer.byteLength) / 65536));
    return 1;
  } catch {
    return 0;
  }
}
