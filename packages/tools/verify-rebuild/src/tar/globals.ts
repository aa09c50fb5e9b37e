import type { PaxRecord } from '@repro/archive/tar';
import { excerptOf } from '../content/excerpt.ts';
import type { Scan } from '../scan.ts';

/** Tells the global pax records that differ. */
export function judgeGlobals(
  a: readonly PaxRecord[],
  b: readonly PaxRecord[],
  { path, scan }: { readonly path: string; readonly scan: Scan },
): void {
  const [expected, found] = [byKey(a), byKey(b)];
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

function byKey(records: readonly PaxRecord[]): Map<string, PaxRecord> {
  return new Map(records.map((record) => [record.key, record]));
}
