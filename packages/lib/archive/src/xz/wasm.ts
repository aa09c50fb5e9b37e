import { readFileSync } from 'node:fs';

/** The part of WebAssembly that is used; TypeScript knows it only together with the whole DOM. */
interface Api {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

/** A memory; its buffer is another one after it has grown. */
export interface Memory {
  readonly buffer: ArrayBuffer;
}

const { WebAssembly } = globalThis as unknown as { WebAssembly: Api };
const modules = new Map<string, object>();

/** What a new instance of the module in a file exports; the module is compiled once and imports nothing. */
export function instanceOf(file: URL): unknown {
  const known = modules.get(String(file)) ?? new WebAssembly.Module(readFileSync(file));
  modules.set(String(file), known);
  return new WebAssembly.Instance(known).exports;
}
