import { paxHeader, tarArchive, tarMember } from '@repro/testkit/tar';

/** Twelve bytes: a text stands as it is. */
const octal = (value: number | string): string =>
  typeof value === 'string' ? value : `${value.toString(8).padStart(11, '0')}\0`;

type Places = readonly (readonly [offset: number | string, size: number])[];

const mapOf = (segments: Places): string =>
  segments.map(([offset, size]) => octal(offset) + octal(size)).join('');

/** An old GNU sparse member: the map's first four segments in the header, the others in blocks, then the content. */
export function old(
  segments: Places,
  real: number,
  parts: { extended?: string; more?: string; content?: string } = {},
): Uint8Array {
  const { extended = '\0', more = '', content = 'abc' } = parts;
  const map = Buffer.from(mapOf(segments), 'latin1');
  return tarArchive(
    tarMember(
      {
        magic: 'gnu',
        typeflag: 'S',
        size: content.length,
        patch: { 386: map, 482: extended, 483: octal(real) },
      },
      more + content,
    ),
  );
}

/** A block that goes on with a map; `tail` are its bytes from 504 on, the first of which announces another one. */
export const more = (segments: Places, tail = ''): string =>
  mapOf(segments).padEnd(504, '\0') + tail.padEnd(8, '\0');

/** `count` segments of a block each, one at every other block. */
export const blocks = (from: number, count: number): Places =>
  Array.from({ length: count }, (_, i) => [1024 * (from + i), 512] as const);

/** Version 1.0: the map before the content. */
export const v1 = (
  map: string,
  content: string,
  records: Record<string, string> = {},
  name = 'GNUSparseFile.0/real',
): Uint8Array =>
  tarArchive(
    paxHeader({
      'GNU.sparse.major': '1',
      'GNU.sparse.minor': '0',
      'GNU.sparse.name': 'real',
      'GNU.sparse.realsize': '4096',
      ...records,
    }),
    tarMember({ name }, map.padEnd(512, '\0') + content),
  );

/** A map of three bytes and a hole up to the end at 4096, as GNU tar writes it. */
export const whole = '2\n0\n3\n4096\n0\n';

/** Versions 0.0 and 0.1: the map in the records. */
export const v0 = (records: Record<string, string>, content = 'abc'): Uint8Array =>
  tarArchive(paxHeader(records), tarMember({ name: 'x' }, content));
