import { type Compressed, isAr, isCompressed, sniff } from '@repro/archive/sniff';
import { isReproError } from '@repro/core/error';
import { firstDifference, readSome } from './bytes/access.ts';
import type { Pair } from './pair.ts';
import type { Scan } from './scan.ts';

type Form = Compressed | 'ar' | 'tar' | 'zip' | 'bytes';

/** Bytes that tell the form. */
const HEAD = 512;

/**
 * Tells how two things differ: looks into archives and compressed files, and else at the bytes. What cannot be read is told
 * with the reader's error and the first byte that differs: that the two differ is certain, only the reason is not.
 */
export async function comparePair(pair: Pair, scan: Scan): Promise<void> {
  scan.signal?.throwIfAborted();
  const offset = await firstDifference(pair.a, pair.b);
  if (offset === undefined) return;
  const before = scan.told;
  const forms = await formsOf(pair);
  if (pair.depth > scan.limits.maxDepth || !(await lookInto(pair, { forms, offset }, scan))) {
    await compareBytesOf(pair, offset, scan);
  } else if (scan.told === before) {
    const found = { expected: pair.a.size, found: pair.b.size };
    scan.tell('rebuild/bytes', found, { path: pair.path, offset });
  }
}

/** Compares what the two hold; false when they are no archives, or cannot be read as such. */
async function lookInto(
  pair: Pair,
  { forms, offset }: { readonly forms: readonly [Form, Form]; readonly offset: number },
  scan: Scan,
): Promise<boolean> {
  const [a, b] = forms;
  const isCut = offset === Math.min(pair.a.size, pair.b.size);
  // The mere beginning of the other is of no form of its own: it was cut short.
  if ((a === 'bytes' && b === 'bytes') || (a !== b && isCut)) return false;
  try {
    if (a === b) await compareForm(a, pair, scan);
    else if (isCompressed(a) || isCompressed(b)) {
      const { compareUnlike } = await import('./compressed/unlike.ts');
      await compareUnlike(pair, { a, b }, scan);
    } else scan.tell('rebuild/container', { expected: a, found: b }, { path: pair.path });
    return true;
  } catch (error) {
    if (!isReproError(error) || error.code === 'ERR_REPRO_CHANGED') throw error;
    const { code, message } = error;
    // What was cut short cannot be read, and that is the cause.
    if (isCut) return false;
    const data = { reason: code, problem: message.slice(0, 300) };
    scan.tell('rebuild/unreadable', data, { path: pair.path, offset });
    return true;
  }
}

async function compareForm(form: Form, pair: Pair, scan: Scan): Promise<void> {
  if (form === 'tar') await (await import('./tar/compare.ts')).compareTars(pair, scan);
  else if (form === 'zip') await (await import('./zip/compare.ts')).compareZips(pair, scan);
  else if (form === 'ar') await (await import('./ar/compare.ts')).compareArs(pair, scan);
  else if (form === 'gzip') await (await import('./compressed/gzip.ts')).compareGzips(pair, scan);
  else if (form === 'xz') await (await import('./compressed/xz.ts')).compareXzs(pair, scan);
  else await (await import('./compressed/zstd.ts')).compareZstds(pair, scan);
}

/** What the two begin as. A block of zeros is an archive without members beside an archive, and else no archive. */
async function formsOf(pair: Pair): Promise<[Form, Form]> {
  const heads = [await readSome(pair.a, 0, HEAD), await readSome(pair.b, 0, HEAD)] as const;
  const [a, b] = heads.map(sniff) as [ReturnType<typeof sniff>, ReturnType<typeof sniff>];
  const isEmpty = heads.map((head) => head.every((byte) => byte === 0));
  const form = (own: typeof a, other: typeof a, i: 0 | 1): Form => {
    if (isAr(heads[i])) return 'ar';
    const isTar = own === 'tar' && (!isEmpty[i] || (other === 'tar' && !isEmpty[1 - i]));
    return own === 'unknown' || (own === 'tar' && !isTar) ? 'bytes' : own;
  };
  return [form(a, b, 0), form(b, a, 1)];
}

async function compareBytesOf(pair: Pair, offset: number, scan: Scan): Promise<void> {
  const { compareContent } = await import('./content/compare.ts');
  await compareContent(pair, offset, scan);
}
