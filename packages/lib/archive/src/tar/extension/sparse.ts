import { tarError } from '../errors.ts';
import { blockSize } from '../header/fields.ts';
import type { Text } from '../header/text.ts';
import type { Notes } from '../notes.ts';
import type { PaxRecord, SparseSegment, TarSparse } from '../types.ts';
import { recordText } from './pax.ts';
import { paxSize } from './pax-number.ts';

/** What pax records say about a sparse file; the map of version 1.0 stands before the content and is still to be read. */
export interface PaxSparse {
  readonly version: '0.0' | '0.1' | '1.0';
  readonly realSize: number;
  /** The file's name; the pax path is then one made up for readers without the extension. */
  readonly name?: Text;
  /** Absent in version 1.0. */
  readonly segments?: readonly SparseSegment[];
}

const prefix = 'GNU.sparse.';

/** What star and Solaris say of sparse files: bsdtar goes by it, others do not know it. */
const foreignKeys: ReadonlySet<string> = new Set(['SCHILY.realsize', 'SUN.holesdata']);

/** Whether a record describes a sparse file to some readers. */
export function isSparseKey(key: string): boolean {
  return key.startsWith(prefix) || foreignKeys.has(key);
}

/** The records of each version. Where others stand beside them, Python, bsdtar and GNU tar each go by their own choice. */
const recordsOf: Readonly<Record<PaxSparse['version'], ReadonlySet<string>>> = {
  '0.0': new Set(['name', 'size', 'numblocks', 'offset', 'numbytes']),
  '0.1': new Set(['name', 'size', 'numblocks', 'map']),
  '1.0': new Set(['name', 'major', 'minor', 'realsize']),
};

/**
 * The sparse file that GNU tar's pax records describe, or undefined when there are none or they are not those of one version:
 * then readers part over what the member is called and holds, and the records are told as orphans.
 * @throws ERR_REPRO_TAR_SPARSE when a map is not pairs of numbers in order
 */
export function paxSparse(records: readonly PaxRecord[], notes: Notes): PaxSparse | undefined {
  const foreign = records.find(({ key }) => foreignKeys.has(key));
  if (foreign) notes.add('tar/orphan-sparse', foreign.offset, { keys: [foreign.key] });
  const own = records.filter((record) => record.key.startsWith(prefix));
  const first = own[0];
  if (!first) return undefined;
  const last = new Map(own.map((record) => [record.key.slice(prefix.length), record]));
  const sparse = version1(last, notes) ?? version0(last, own, notes);
  if (!sparse) notes.add('tar/orphan-sparse', first.offset, { keys: [...last.keys()].slice(0, 10) });
  return sparse;
}

function version1(last: ReadonlyMap<string, PaxRecord>, notes: Notes): PaxSparse | undefined {
  const realSize = last.get('realsize');
  const isVersion1 = last.get('major')?.value === '1' && last.get('minor')?.value === '0';
  if (!isVersion1 || !realSize || !last.has('name') || !isOnly(last, '1.0')) return undefined;
  return { version: '1.0', realSize: paxSize(realSize, notes), ...named(last) };
}

function version0(
  last: ReadonlyMap<string, PaxRecord>,
  own: readonly PaxRecord[],
  notes: Notes,
): PaxSparse | undefined {
  const [realSize, blocks, map] = [last.get('size'), last.get('numblocks'), last.get('map')];
  const version = map ? '0.1' : '0.0';
  if (!realSize || !blocks || !isOnly(last, version)) return undefined;
  const numbers = map ? splitMap(map) : pairs(own, notes);
  if (numbers.length !== 2 * paxSize(blocks, notes)) {
    throw tarError(
      'SPARSE',
      blocks.offset,
      `sparse map has ${numbers.length} numbers, expected ${blocks.value} pairs`,
    );
  }
  const segments = toSegments(numbers);
  return { version, realSize: paxSize(realSize, notes), segments, ...named(last) };
}

function isOnly(last: ReadonlyMap<string, PaxRecord>, version: PaxSparse['version']): boolean {
  return [...last.keys()].every((key) => recordsOf[version].has(key));
}

function named(last: ReadonlyMap<string, PaxRecord>): { name?: Text } {
  const record = last.get('name');
  if (!record) return {};
  return { name: recordText(record) };
}

function splitMap(map: PaxRecord): number[] {
  if (map.value === '') return [];
  return map.value.split(',').map((text) => {
    const value = /^[0-9]{1,16}$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isSafeInteger(value)) return value;
    throw tarError('SPARSE', map.offset, 'sparse map is not decimal numbers and commas');
  });
}

/** Version 0.0: each segment is an `offset` record and then a `numbytes` record. */
function pairs(own: readonly PaxRecord[], notes: Notes): number[] {
  const numbers: number[] = [];
  for (const record of own) {
    const isOffset = record.key === 'GNU.sparse.offset';
    if (!isOffset && record.key !== 'GNU.sparse.numbytes') continue;
    if (isOffset !== (numbers.length % 2 === 0)) {
      throw tarError('SPARSE', record.offset, 'sparse offset and numbytes records do not alternate');
    }
    numbers.push(paxSize(record, notes));
  }
  return numbers;
}

/** Numbers two by two as segments. */
export function toSegments(numbers: readonly number[]): SparseSegment[] {
  const segments: SparseSegment[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2)
    segments.push({ offset: numbers[i]!, size: numbers[i + 1]! });
  return segments;
}

/** @throws ERR_REPRO_TAR_LIMIT for more segments than allowed */
export function checkCount(count: number, { offset, limit }: { offset: number; limit: number }): void {
  if (count > limit)
    throw tarError('LIMIT', offset, `sparse file has ${count} segments, the limit is ${limit}`);
}

/**
 * Checks a map: in order, not overlapping, within the file, and as long as what is stored.
 * @throws ERR_REPRO_TAR_SPARSE otherwise; ERR_REPRO_TAR_LIMIT for more segments than allowed
 */
export function checkSparse(
  sparse: TarSparse,
  sizes: { real: number; stored: number },
  where: { offset: number; limit: number },
): void {
  const { segments } = sparse;
  checkCount(segments.length, where);
  let [end, stored] = [0, 0];
  for (const segment of segments) {
    if (segment.offset < end)
      throw tarError('SPARSE', where.offset, 'sparse segments overlap or are out of order');
    end = segment.offset + segment.size;
    stored += segment.size;
  }
  if (end > sizes.real) {
    throw tarError('SPARSE', where.offset, `sparse map ends at ${end}, past the file size ${sizes.real}`);
  }
  if (stored !== sizes.stored) {
    throw tarError('SPARSE', where.offset, `sparse map holds ${stored} bytes, ${sizes.stored} are stored`);
  }
}

/**
 * The segment of a map that GNU tar reads otherwise than others: it takes each one's bytes from the next block on, so that one
 * which ends inside a block gives all behind it other content, and the archive other members; and it ends the file where the
 * last one ends.
 */
export function oddSegment({ segments }: TarSparse, realSize: number): SparseSegment | undefined {
  const lastStored = segments.findLastIndex(({ size }) => size > 0);
  const cut = segments.find(({ size }, index) => index < lastStored && size % blockSize !== 0);
  const last = segments.at(-1) ?? { offset: 0, size: 0 };
  return cut ?? (last.offset + last.size === realSize ? undefined : last);
}
