import { withDefaults } from '@repro/core/defaults';
import { memoryAccess } from '../bytes/random-access.ts';
import { windowOver } from '../bytes/window.ts';
import { isBeyondRatio } from '../ratio.ts';
import type { RandomAccess } from '../tar/types.ts';
import type { ZipAnomaly } from './anomalies.ts';
import { type DirectoryEntry, parseDirectory } from './directory.ts';
import { findDirectory } from './end.ts';
import { zipError } from './errors.ts';
import { checkLayout } from './layout.ts';
import { defaultZipLimits, type ZipLimits } from './limits.ts';
import { type PlacedEntry, placeEntry } from './local.ts';
import { type Notes, notesFor } from './notes.ts';
import type { ZipEntry } from './types.ts';

/** How to read. */
export interface ZipOptions {
  readonly limits?: Partial<ZipLimits> | undefined;
  /**
   * Told of every oddity. Without a listener what is `ambiguous` or `hidden` is the error ERR_REPRO_ZIP_AMBIGUOUS.
   */
  readonly anomaly?: ((anomaly: ZipAnomaly) => void) | undefined;
  /** Tell `zip/duplicate-path`; costs the memory of all paths. Default true. */
  readonly duplicates?: boolean | undefined;
}

/** An archive whose directory and local headers have been read and compared; content has not. */
export interface ZipArchive {
  readonly source: RandomAccess;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  /** Bytes of content that the directory declares. */
  readonly size: number;
}

/**
 * Reads a zip archive (APPNOTE 6.3.10) strictly: the end records, the central directory, every local header and data
 * descriptor, and what lies between them. The directory's word stands; what contradicts it is told.
 * @throws the codes of `ZipFault`
 */
export async function readZip(
  source: RandomAccess | Uint8Array,
  options: ZipOptions = {},
): Promise<ZipArchive> {
  const access = source instanceof Uint8Array ? memoryAccess(source) : source;
  const limits = withDefaults(defaultZipLimits, options.limits);
  const notes = notesFor(options.anomaly);
  const read = windowOver(access);
  const place = await findDirectory(read, access.size, notes);
  if (place.size > limits.directory) {
    throw zipError(
      'LIMIT',
      place.offset,
      `a directory of ${place.size} bytes, expected at most ${limits.directory}`,
    );
  }
  if (place.count > limits.entries) {
    throw zipError('LIMIT', place.end, `${place.count} entries, expected at most ${limits.entries}`);
  }
  const bytes = await read(place.offset, place.size);
  const central = parseDirectory(bytes, { place, most: limits.entries }, notes);
  const size = declaredSize(central, { limits, archive: access.size });
  const placed: PlacedEntry[] = [];
  for (const entry of central) placed.push(await placeEntry(read, entry, notes.of(entry.head.index)));
  checkLayout(placed, place, notes);
  const entries = placed.map(({ entry }) => entry);
  if (options.duplicates ?? true) noteDuplicates(entries, notes);
  return { source: access, entries, size };
}

/** The sum of all sizes, refused where it is a bomb's: reading the content then never goes beyond it. */
function declaredSize(
  entries: readonly DirectoryEntry[],
  { limits, archive }: { limits: ZipLimits; archive: number },
): number {
  let sum = 0;
  for (const { head } of entries) {
    const { size, headerOffset } = head;
    sum += size;
    if (sum > limits.output)
      throw zipError('LIMIT', headerOffset, `content of more than ${limits.output} bytes`);
    if (isBeyondRatio(sum, archive, limits.ratio)) {
      throw zipError('RATIO', headerOffset, `expands to more than ${limits.ratio} times its size`);
    }
  }
  return sum;
}

function noteDuplicates(entries: readonly ZipEntry[], notes: Notes): void {
  const seen = new Set<string>();
  for (const { path, index, headerOffset } of entries) {
    if (seen.has(path)) notes.of(index).add('zip/duplicate-path', headerOffset, { path });
    seen.add(path);
  }
}
