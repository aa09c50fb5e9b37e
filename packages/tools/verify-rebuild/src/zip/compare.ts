import type { RandomAccess } from '@repro/archive/tar';
import { zipContent } from '@repro/archive/zip';
import { firstDifference, slice } from '../bytes/access.ts';
import { align, type Matched } from '../names/align.ts';
import { judgeNames } from '../names/judge.ts';
import { type Pair, within } from '../pair.ts';
import type { Scan } from '../scan.ts';
import { judgeTimes, type Times } from '../times/judge.ts';
import { dosSeconds } from './dos-time.ts';
import { judgeEntry } from './entry.ts';
import { judgeLayout } from './layout.ts';
import { readEntries, type ZipItem } from './read.ts';

/**
 * Tells how two zip archives differ: their entries by path, field by field and content by content, their order, and what
 * lies between them.
 * @throws ERR_REPRO_ZIP_… when one cannot be read
 */
export async function compareZips(pair: Pair, scan: Scan): Promise<void> {
  const { a, b, path } = pair;
  const [left, right] = [await readEntries(a, scan), await readEntries(b, scan)];
  const before = scan.told;
  const alignment = align(left, right);
  await judgeNames(alignment, path, scan);
  for (const matched of alignment.pairs) {
    scan.signal?.throwIfAborted();
    scan.members.compared++;
    await judgeEntry({ matched, archive: pair }, scan);
    await compareContents(matched, pair, scan);
  }
  judgeTimes(alignment.pairs.map(timesOf), { archive: path, form: 'zip' }, scan);
  await judgeLayout(pair, { wasTold: scan.told > before }, scan);
}

function timesOf({ a, b }: Matched<ZipItem>): Times {
  return {
    name: b.name,
    offset: b.offset + 12,
    expected: { seconds: dosSeconds(a.zip.dosTime), text: String(a.zip.dosTime) },
    found: { seconds: dosSeconds(b.zip.dosTime), text: String(b.zip.dosTime) },
  };
}

/** Stored bytes that are the same need no look at what they hold; others are unpacked. */
async function compareContents({ a, b }: Matched<ZipItem>, pair: Pair, scan: Scan): Promise<void> {
  if (a.isDir || b.isDir) return;
  const [stored, other] = [storedOf(a, pair.a), storedOf(b, pair.b)];
  const offset = await firstDifference(stored, other);
  if (offset === undefined && a.zip.method === b.zip.method) return;
  const streams = [zipContent(pair.a, a.zip, () => {}), zipContent(pair.b, b.zip, () => {})];
  const path = within(pair.path, b.name);
  await scan.keeping(streams, async (left, right) => {
    if ((await firstDifference(left, right)) !== undefined) {
      scan.members.content++;
      const { comparePair } = await import('../look.ts');
      await comparePair({ path, a: left, b: right, depth: pair.depth + 1 }, scan);
    } else if (a.zip.method === b.zip.method) {
      const at = { path, offset: b.zip.dataOffset + (offset ?? 0) };
      const data = { expected: `${a.zip.compressedSize} bytes`, found: `${b.zip.compressedSize} bytes` };
      scan.tell('rebuild/deflate', data, at);
    }
  });
}

function storedOf({ zip }: ZipItem, access: RandomAccess): RandomAccess {
  return slice(access, zip.dataOffset, zip.compressedSize);
}
