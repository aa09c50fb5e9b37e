import { Buffer } from 'node:buffer';

/** Arrays of numbers have the processor's order of bytes; the memory of WebAssembly is little-endian everywhere. */
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The bytes of numbers as WebAssembly reads them: those in memory, or a copy where the processor has another order. */
export function littleEndian(numbers: Uint16Array | Uint32Array | Float64Array): Uint8Array {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  return isLittleEndian ? bytes : swapped(bytes, numbers.BYTES_PER_ELEMENT);
}

/** Numbers that WebAssembly wrote, for a view of its memory: the view itself, or a copy. */
export function nativeWords(view: Uint32Array): Uint32Array {
  return isLittleEndian ? view : new Uint32Array(littleEndian(view).buffer);
}

function swapped(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const buffer = Buffer.from(copy.buffer);
  if (size === 2) buffer.swap16();
  else if (size === 4) buffer.swap32();
  else buffer.swap64();
  return copy;
}
