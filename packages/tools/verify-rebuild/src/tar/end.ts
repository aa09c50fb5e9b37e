import { firstDifference, readSome, slice } from '../bytes/access.ts';
import { type Pair, within } from '../pair.ts';
import type { Scan } from '../scan.ts';
import type { Member, TarContents } from './read.ts';

/** Bytes of a record that most programs pad archives to. */
const RECORD = 10_240;

/** Tells how two archives end in other ways, and bytes in the padding behind content, which no reader shows. */
export async function judgeEnd(
  pair: Pair,
  { left, right }: { readonly left: TarContents; readonly right: TarContents },
  scan: Scan,
): Promise<void> {
  const [a, b] = [left.end, right.end];
  const [tailA, tailB] = [a.size - a.endOffset, b.size - b.endOffset];
  if (tailA !== tailB && !(a.size % RECORD === 0 && b.size % RECORD === 0)) {
    const data = { expected: endOf(a), found: endOf(b) };
    scan.tell('rebuild/trailer', data, { path: pair.path, offset: b.endOffset });
  } else if (tailA === tailB) {
    const offset = await firstDifference(
      slice(pair.a, a.endOffset, tailA),
      slice(pair.b, b.endOffset, tailB),
    );
    if (offset !== undefined) {
      const at = { path: pair.path, offset: b.endOffset + offset };
      scan.tell('rebuild/padding', { of: 'the end of the archive' }, at);
    }
  }
  await judgePadding(pair, { left, right }, scan);
}

function endOf({ size, endOffset }: TarContents['end']): string {
  const tail = size - endOffset;
  return `${tail} bytes after the last member${size % RECORD === 0 ? ', in records of 10 KiB' : ''}`;
}

/** Compares padding only where all members stand in the same places: elsewhere there is more to tell. */
async function judgePadding(
  pair: Pair,
  { left, right }: { readonly left: TarContents; readonly right: TarContents },
  scan: Scan,
): Promise<void> {
  for (const [i, a] of left.members.entries()) {
    const b = right.members[i];
    if (!b || a.name !== b.name || a.tar.storedSize !== b.tar.storedSize) return;
    const [x, y] = [await paddingOf(a, pair.a), await paddingOf(b, pair.b)];
    if (x.equals(y)) continue;
    const at = { path: within(pair.path, b.name), offset: b.tar.dataOffset + b.tar.storedSize };
    scan.tell('rebuild/padding', { of: 'the content' }, at);
  }
}

function paddingOf({ tar }: Member, access: Pair['a']): Promise<Buffer> {
  return readSome(access, tar.dataOffset + tar.storedSize, (512 - (tar.storedSize % 512)) % 512);
}
