import type { RandomAccess } from '@repro/archive/tar';
import { firstDifference, readSome } from '../bytes/access.ts';
import { excerptOf } from '../content/excerpt.ts';
import type { Pair } from '../pair.ts';
import type { Scan } from '../scan.ts';

const END = 22;
const LONGEST_COMMENT = 0xffff;

/** Tells the comment of an archive, and when nothing else was told, that what lies around the entries differs. */
export async function judgeLayout(
  pair: Pair,
  { wasTold }: { readonly wasTold: boolean },
  scan: Scan,
): Promise<void> {
  const [expected, found] = [await commentOf(pair.a), await commentOf(pair.b)];
  if (expected !== found) {
    const data = { of: 'the archive', expected: excerptOf(expected), found: excerptOf(found) };
    scan.tell('rebuild/zip-comment', data, { path: pair.path });
  } else if (!wasTold) {
    const offset = (await firstDifference(pair.a, pair.b)) ?? 0;
    const data = { expected: pair.a.size, found: pair.b.size };
    scan.tell('rebuild/zip-layout', data, { path: pair.path, offset });
  }
}

/** The comment behind the end record (APPNOTE 4.3.16). */
async function commentOf(access: RandomAccess): Promise<string> {
  const tail = await readSome(
    access,
    Math.max(0, access.size - END - LONGEST_COMMENT),
    END + LONGEST_COMMENT,
  );
  const at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  return at < 0 ? '' : tail.subarray(at + END).toString('latin1');
}
