import { chunksOf } from '@repro/archive/random-access';
import { isCompressed } from '@repro/archive/sniff';
import type { RandomAccess } from '@repro/archive/tar';
import { firstDifference } from '../bytes/access.ts';
import type { Pair } from '../pair.ts';
import type { Scan } from '../scan.ts';
import { readGzip } from './gzip.ts';
import { readXz } from './xz.ts';
import { readZstd } from './zstd.ts';

/** What each of two files is. */
export interface Forms {
  readonly a: string;
  readonly b: string;
}

/** Tells that one file is compressed, or otherwise, than the other; and how their contents differ, if they do. */
export async function compareUnlike(pair: Pair, forms: Forms, scan: Scan): Promise<void> {
  const streams = [contentOf(pair.a, forms.a, scan), contentOf(pair.b, forms.b, scan)];
  await scan.keeping(streams, async (a, b) => {
    const data = { expected: nameOf(forms.a), found: nameOf(forms.b) };
    scan.tell('rebuild/compression', data, { path: pair.path });
    if ((await firstDifference(a, b)) === undefined) return;
    const { comparePair } = await import('../look.ts');
    await comparePair({ ...pair, a, b }, scan);
  });
}

function contentOf(access: RandomAccess, form: string, scan: Scan): AsyncIterable<Uint8Array> {
  if (form === 'gzip') return readGzip(access, scan).bytes;
  if (form === 'xz') return readXz(access, scan).bytes;
  return form === 'zstd' ? readZstd(access, scan).bytes : chunksOf(access);
}

function nameOf(form: string): string {
  return isCompressed(form) ? form : 'none';
}
