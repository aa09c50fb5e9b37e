import { crc32 } from 'node:zlib';
import { type XzFault, xzError } from './errors.ts';
import type { FilterName, XzFilter } from './filters/chain.ts';
import { type Bytes, nextNumber, u32 } from './numbers.ts';

/** A block's header (.xz file format, section 3.1). */
export interface XzBlockHeader {
  /** Where it begins, in bytes from the start of the file. */
  readonly offset: number;
  /** Bytes of the header. */
  readonly length: number;
  /** Bytes of compressed data, when the header says so. */
  readonly compressedSize?: number;
  /** Bytes of content, when the header says so. */
  readonly size?: number;
  /** Those before LZMA2. */
  readonly filters: readonly XzFilter[];
  /** Bytes that LZMA2 may reach back. */
  readonly dictionary: number;
}

/** Numbers of filters (section 5.3), and what the place of the first byte is a multiple of. */
const FILTERS: Readonly<Record<number, { readonly name: FilterName; readonly alignment: number }>> = {
  3: { name: 'delta', alignment: 1 },
  4: { name: 'x86', alignment: 1 },
  5: { name: 'powerpc', alignment: 4 },
  7: { name: 'arm', alignment: 4 },
  8: { name: 'thumb', alignment: 2 },
  9: { name: 'sparc', alignment: 4 },
  10: { name: 'arm64', alignment: 4 },
};
const LZMA2 = 0x21;

/** How long the header is that begins with this byte; 0 begins an index. */
export function headerSize(first: number): number {
  return (first + 1) * 4;
}

/**
 * Reads a whole header, which is at `offset` of the file.
 * @throws ERR_REPRO_XZ_HEADER, ERR_REPRO_XZ_FILTER
 */
export function parseBlockHeader(bytes: Uint8Array, offset: number): XzBlockHeader {
  const fail = (fault: XzFault, what: string): Error => xzError(fault, offset, what);
  const end = bytes.length - 4;
  if (crc32(bytes.subarray(0, end)) !== u32(bytes, end)) {
    throw fail('HEADER', 'the header of a block does not have its CRC-32');
  }
  const flags = bytes[1] as number;
  if ((flags & 0x3c) !== 0) throw fail('HEADER', 'reserved bits of the header of a block are set');
  const from: Bytes = { bytes, at: 2, end };
  const compressedSize = flags & 0x40 ? sizeIn(from, fail) : undefined;
  const size = flags & 0x80 ? sizeIn(from, fail) : undefined;
  const chain = Array.from({ length: (flags & 3) + 1 }, () => filterIn(from, fail));
  if (bytes.subarray(from.at, end).some((byte) => byte !== 0)) {
    throw fail('HEADER', 'the padding of the header of a block is not zero');
  }
  return {
    offset,
    length: bytes.length,
    ...(compressedSize !== undefined && { compressedSize }),
    ...(size !== undefined && { size }),
    ...settle(chain, fail),
  };
}

type Fail = (fault: XzFault, what: string) => Error;

interface Flags {
  readonly id: number;
  readonly properties: Uint8Array;
}

function sizeIn(from: Bytes, fail: Fail): number {
  const value = nextNumber(from);
  if (value === undefined) throw fail('HEADER', 'a size in the header of a block is not valid');
  return value;
}

function filterIn(from: Bytes, fail: Fail): Flags {
  const [id, length] = [nextNumber(from), nextNumber(from)];
  if (id === undefined || length === undefined || length > from.end - from.at) {
    throw fail('HEADER', 'a filter in the header of a block is not valid');
  }
  const properties = from.bytes.subarray(from.at, from.at + length);
  from.at += length;
  return { id, properties };
}

function settle(chain: readonly Flags[], fail: Fail): Pick<XzBlockHeader, 'dictionary' | 'filters'> {
  const last = chain.at(-1) as Flags;
  if (last.id !== LZMA2) throw fail('FILTER', `a last filter of number ${last.id}, expected LZMA2`);
  const dictionary = dictionaryOf(last.properties);
  if (dictionary === undefined) throw fail('HEADER', 'the size of the dictionary is not valid');
  return { dictionary, filters: chain.slice(0, -1).map((flags) => settleFilter(flags, fail)) };
}

function settleFilter({ id, properties }: Flags, fail: Fail): XzFilter {
  const known = FILTERS[id];
  if (!known) throw fail('FILTER', `a filter of number ${id} before the last one`);
  const { name, alignment } = known;
  const wrong = (): Error => fail('HEADER', `the properties of the ${name} filter are not valid`);
  if (name === 'delta') {
    const [distance] = properties;
    if (distance === undefined || properties.length > 1) throw wrong();
    return { name, value: distance + 1 };
  }
  if (properties.length === 0) return { name, value: 0 };
  if (properties.length !== 4) throw wrong();
  const value = u32(properties, 0);
  if (value % alignment !== 0) throw wrong();
  return { name, value };
}

/** One bit or two, and how many zeros follow: 4 KiB to 4 GiB (section 5.3.1). */
function dictionaryOf([bits, ...others]: Uint8Array): number | undefined {
  if (bits === undefined || others.length > 0 || bits > 40) return undefined;
  return bits === 40 ? 2 ** 32 - 1 : (2 | (bits & 1)) * 2 ** ((bits >> 1) + 11);
}
