import { type ArMember, readAr } from '@repro/archive/ar';
import { chunksOf } from '@repro/archive/random-access';
import type { RandomAccess } from '@repro/archive/tar';
import { sha256 } from '@repro/core/sha256';
import { slice } from '../bytes/access.ts';
import { type Item, keyOf } from '../names/item.ts';

/** A member of an ar archive. */
export interface ArItem extends Item {
  readonly ar: ArMember;
}

/** What an ar archive holds: its files, and what it keeps to find them by. */
export interface ArContents {
  readonly files: readonly ArItem[];
  /** The index of symbols. */
  readonly symbols: ArItem | undefined;
  /** The table of long names. */
  readonly names: ArItem | undefined;
}

/** What is no file goes by these names, whichever program wrote it. */
const SHOWN = { symbols: '(index of symbols)', names: '(table of names)' } as const;

/**
 * Reads the headers of an ar archive.
 * @throws ERR_REPRO_AR_… for what cannot be read
 */
export async function readContents(access: RandomAccess): Promise<ArContents> {
  const items = (await readAr(access)).map((ar) => itemOf(ar, access));
  const of = (kind: ArMember['kind']) => items.filter(({ ar }) => ar.kind === kind);
  // Libraries of Windows have two indexes; the first is the one that all readers know.
  return { files: of('file'), symbols: of('symbols')[0], names: of('names')[0] };
}

function itemOf(ar: ArMember, access: RandomAccess): ArItem {
  const name = ar.kind === 'file' ? ar.name : SHOWN[ar.kind];
  return {
    ar,
    name,
    key: keyOf(name),
    isDir: false,
    offset: ar.headerOffset,
    size: ar.size,
    fingerprint: async () => (await sha256(chunksOf(contentOf(ar, access)))).sha256,
  };
}

/** A member's content. */
export function contentOf({ dataOffset, size }: ArMember, access: RandomAccess): RandomAccess {
  return slice(access, dataOffset, size);
}
