import type { PaxRecord } from '@repro/archive/tar';
import { excerptOf } from '../content/excerpt.ts';
import type { Pair } from '../pair.ts';
import type { Scan } from '../scan.ts';
import { judgeExtension } from './extensions.ts';
import type { Extension } from './read.ts';

/** Tells the global pax records that differ, and the fields of the headers that hold them. */
export async function judgeGlobals(
  archive: Pair,
  globals: { readonly left: readonly Extension[]; readonly right: readonly Extension[] },
  scan: Scan,
): Promise<void> {
  const { path } = archive;
  judgeRecords(recordsOf(globals.left), recordsOf(globals.right), { path, scan });
  for (const [i, a] of globals.left.entries()) {
    const b = globals.right[i];
    if (b) await judgeExtension({ a, b, archive, path, isRenamed: false }, scan);
  }
}

function judgeRecords(
  expected: ReadonlyMap<string, PaxRecord>,
  found: ReadonlyMap<string, PaxRecord>,
  { path, scan }: { readonly path: string; readonly scan: Scan },
): void {
  for (const key of new Set([...expected.keys(), ...found.keys()])) {
    const [left, right] = [expected.get(key), found.get(key)];
    if (left?.value === right?.value) continue;
    const data = {
      record: key.slice(0, 100),
      expected: excerptOf(left?.value),
      found: excerptOf(right?.value),
    };
    scan.tell('rebuild/pax-global', data, { path, offset: right?.offset ?? left?.offset ?? 0 });
  }
}

function recordsOf(headers: readonly Extension[]): Map<string, PaxRecord> {
  return new Map(headers.flatMap(({ records }) => records.map((record) => [record.key, record])));
}
