import { type GzipHeader, type GzipInfo, gunzip, gzipAnomalies } from '@repro/archive/gzip';
import { chunksOf } from '@repro/archive/random-access';
import type { RandomAccess } from '@repro/archive/tar';
import { firstDifference, slice } from '../bytes/access.ts';
import { excerptOf } from '../content/excerpt.ts';
import type { Pair } from '../pair.ts';
import type { Scan } from '../scan.ts';
import { refuseContradictions } from './contradiction.ts';
import { tellDeflate } from './deflate.ts';

/** A gzip file being read: its content, and what it is once that was read. */
export function readGzip(access: RandomAccess, { limits }: Scan): ReturnType<typeof gunzip> {
  const opened = gunzip(chunksOf(access), {
    limits: { output: limits.maxSize, ratio: limits.maxRatio },
    anomaly: refuseContradictions(gzipAnomalies),
  });
  // Whoever stops reading has an error of its own.
  opened.info.catch(() => {});
  return opened;
}

/**
 * Tells how two gzip files differ: by their headers, their content, and for the same content by how it was compressed.
 * @throws ERR_REPRO_GZIP_… when one cannot be read
 */
export async function compareGzips(pair: Pair, scan: Scan): Promise<void> {
  const [left, right] = [readGzip(pair.a, scan), readGzip(pair.b, scan)];
  await scan.keeping([left.bytes, right.bytes], async (a, b) => {
    const [own, other] = [await left.info, await right.info];
    judgeMembers(own, other, pair, scan);
    if ((await firstDifference(a, b)) !== undefined) {
      const { comparePair } = await import('../look.ts');
      await comparePair({ ...pair, a, b }, scan);
      return;
    }
    await judgeStreams(pair, { own, other, content: a }, scan);
  });
}

function judgeMembers(own: GzipInfo, other: GzipInfo, { path }: Pair, scan: Scan): void {
  judgeHeader(own.members[0]?.header as GzipHeader, other.members[0]?.header as GzipHeader, { path, scan });
  if (own.members.length !== other.members.length) {
    const data = { expected: own.members.length, found: other.members.length };
    scan.tell('rebuild/gzip-members', data, { path });
  }
  if (own.trailingBytes !== other.trailingBytes) {
    const data = { expected: own.trailingBytes, found: other.trailingBytes };
    scan.tell('rebuild/trailing-data', data, { path, offset: other.compressedSize - other.trailingBytes });
  }
}

/** Tells the fields of two headers that differ (RFC 1952 section 2.3); those of further members have no more to say. */
function judgeHeader(
  own: GzipHeader,
  other: GzipHeader,
  { path, scan }: { readonly path: string; readonly scan: Scan },
): void {
  const at = (offset: number) => ({ path, offset });
  if (own.mtime !== other.mtime) {
    scan.tell('rebuild/gzip-mtime', { expected: own.mtime, found: other.mtime }, at(other.offset + 4));
  }
  if (own.xfl !== other.xfl) {
    scan.tell('rebuild/gzip-xfl', { expected: own.xfl, found: other.xfl }, at(other.offset + 8));
  }
  if (own.os !== other.os) {
    scan.tell('rebuild/gzip-os', { expected: own.os, found: other.os }, at(other.offset + 9));
  }
  if (own.name?.text !== other.name?.text) {
    const data = { expected: excerptOf(own.name?.text), found: excerptOf(other.name?.text) };
    scan.tell('rebuild/gzip-name', data, at(other.name?.offset ?? other.offset + 3));
  }
  const named = ({ flags }: GzipHeader): number => flags & ~8;
  const isField =
    named(own) !== named(other) ||
    own.comment?.text !== other.comment?.text ||
    own.extra?.length !== other.extra?.length;
  if (isField) {
    scan.tell('rebuild/gzip-field', { expected: own.flags, found: other.flags }, at(other.offset + 3));
  }
}

/** The deflate data of files with the same content, member by member. */
async function judgeStreams(pair: Pair, { own, other, content }: Contents, scan: Scan): Promise<void> {
  if (own.members.length !== other.members.length) return;
  for (const [i, member] of own.members.entries()) {
    const twin = other.members[i] as (typeof other.members)[number];
    const a = slice(pair.a, member.header.offset + member.header.length, member.compressedSize);
    const b = slice(pair.b, twin.header.offset + twin.header.length, twin.compressedSize);
    const offset = await firstDifference(a, b);
    if (offset === undefined) continue;
    const at = { path: pair.path, offset: twin.header.offset + twin.header.length + offset };
    await tellDeflate({ a: pair.a, b: pair.b, content }, at, scan);
    return;
  }
}

interface Contents {
  readonly own: GzipInfo;
  readonly other: GzipInfo;
  readonly content: RandomAccess;
}
