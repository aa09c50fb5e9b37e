import { readFileSync } from 'node:fs';

/** A compiled module: it can be sent to a worker thread, nothing else matters here. */
export interface CompiledModule {
  readonly [Symbol.toStringTag]: string;
}

/** The part of WebAssembly that is used; TypeScript knows it only together with the whole DOM. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => CompiledModule;
  readonly Instance: new (module: CompiledModule) => { readonly exports: unknown };
}

const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyApi };

/** Compiles the module in a file. */
export function compileFile(file: URL | string): CompiledModule {
  return new WebAssembly.Module(readFileSync(file));
}

/** What a new instance of a module exports; the modules of this package import nothing. */
export function instantiate(module: CompiledModule): unknown {
  return new WebAssembly.Instance(module).exports;
}
