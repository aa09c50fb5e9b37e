import type { RandomAccess } from '@repro/archive/tar';
import type { Location } from '@repro/report';
import type { Scan } from '../scan.ts';
import { nameOf, ownCompression } from './own.ts';

/** Two gzip files of the same content. */
export interface Files {
  readonly a: RandomAccess;
  readonly b: RandomAccess;
  readonly content: RandomAccess;
}

/** Tells that the same content was compressed to other deflate data (RFC 1951), and by what, as far as that can be known. */
export async function tellDeflate({ a, b, content }: Files, at: Location, scan: Scan): Promise<void> {
  const expected = await ownCompression(a, content, 'gzip');
  const found = await ownCompression(b, content, 'gzip');
  const data = {
    expected: `${expected ? nameOf(expected) : 'another compressor'}, ${a.size} bytes`,
    found: `${found ? nameOf(found) : 'another compressor'}, ${b.size} bytes`,
  };
  scan.tell(expected && found ? 'rebuild/deflate-level' : 'rebuild/deflate', data, at);
}
