import { delta } from './delta.ts';
import { converting, type Filter } from './filter.ts';
import { thumb } from './thumb.ts';
import { arm, arm64, powerpc, sparc } from './words.ts';
import { x86 } from './x86.ts';

/** A filter before LZMA2, as a block's header names it. */
export interface XzFilter {
  readonly name: FilterName;
  /** Of delta: how far back the byte is, 1 to 256. Of the others: the place of the first byte, usually 0. */
  readonly value: number;
}

export type FilterName = 'delta' | 'x86' | 'powerpc' | 'arm' | 'thumb' | 'sparc' | 'arm64';

/** Content from what LZMA2 gives; the filters are in the order of the header, which is that of who compressed. */
export async function* unfiltered(
  pieces: AsyncIterable<Uint8Array>,
  filters: readonly XzFilter[],
): AsyncGenerator<Uint8Array, void, undefined> {
  const chain = filters.map(begin).toReversed();
  for await (const piece of pieces) {
    const made = through(chain, piece, false);
    if (made.length > 0) yield made;
  }
  const rest = through(chain, new Uint8Array(0), true);
  if (rest.length > 0) yield rest;
}

function through(chain: readonly Filter[], piece: Uint8Array, isLast: boolean): Uint8Array {
  return chain.reduce((bytes, filter) => filter(bytes, isLast), piece);
}

function begin({ name, value }: XzFilter): Filter {
  if (name === 'delta') return delta(value);
  return converting(name === 'x86' ? x86() : converters[name], value);
}

const converters = { powerpc, arm, thumb, sparc, arm64 };
