import type { Check } from './check.ts';
import { instanceOf, type Memory } from './wasm.ts';

/** What assembly/crc64/index.ts exports. */
interface Exports {
  readonly memory: Memory;
  readonly input: () => number;
  readonly room: () => number;
  readonly update: (crc: bigint, length: number) => bigint;
}

/** One for all: it keeps nothing but its tables. */
let wasm: Exports | undefined;

/** Begins a CRC-64 (.xz file format, section 7). */
export function beginCrc64(): Check {
  wasm ??= instanceOf(new URL('../crc64.wasm', import.meta.url)) as Exports;
  const { memory, input, room, update } = wasm;
  let crc = 0n;
  return {
    update(bytes) {
      for (let at = 0; at < bytes.length; at += room()) {
        const part = bytes.subarray(at, at + room());
        new Uint8Array(memory.buffer).set(part, input());
        crc = update(crc, part.length);
      }
    },
    result() {
      const bytes = new Uint8Array(8);
      new DataView(bytes.buffer).setBigInt64(0, crc, true);
      return bytes;
    },
  };
}
