import type { ByteReader } from '../bytes/reader.ts';
import { type XzFault, xzError } from './errors.ts';

/**
 * The next `size` bytes.
 * @throws ERR_REPRO_XZ_TRUNCATED where the file ends before; `where` says inside what
 */
export async function takeAll(reader: ByteReader, size: number, where: string): Promise<Uint8Array> {
  const bytes = await reader.take(size);
  if (bytes.length < size) throw truncated(reader, where);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, size); // a Buffer's own methods are slower
}

/**
 * Takes bytes that can be no others than `expected`.
 * @throws an error of `fault` at the first one that is another; `what` they ought to be
 */
export async function takeExpected(
  reader: ByteReader,
  expected: Uint8Array,
  { fault, what, where }: { readonly fault: XzFault; readonly what: string; readonly where: string },
): Promise<void> {
  const offset = reader.position;
  const found = await reader.take(expected.length);
  const other = found.findIndex((byte, i) => byte !== expected[i]);
  if (other >= 0) throw xzError(fault, offset + other, what);
  if (found.length < expected.length) throw truncated(reader, where);
}

function truncated(reader: ByteReader, where: string): Error {
  return xzError('TRUNCATED', reader.position, `ends inside ${where}`);
}
