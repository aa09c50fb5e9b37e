import { isUtf8 } from 'node:buffer';
import { arError } from './errors.ts';
import type { ArHeader } from './header.ts';
import type { ArKind, ArName, ArNaming } from './types.ts';

/** Where long names are looked up. */
export interface NameSources {
  /** The table of long names, when it has come. */
  readonly table: Buffer | undefined;
  /** Bytes before a member's content. */
  readonly inline: (length: number) => Promise<Buffer>;
  /** Bytes that a name may have. */
  readonly most: number;
}

/** The name of a BSD index; it may say behind that it is sorted, or of 64 bits. */
const INDEX = /^__\.SYMDEF/;
/** The names of GNU's indexes, of 32 and 64 bits. */
const INDEXES: ReadonlySet<string> = new Set(['/', '/SYM64/']);
export const TABLE = '//';

/** How many bytes before the content are the name (BSD 4.4: `#1/LENGTH`); 0 where it stands elsewhere. */
export function inlineLength({ name, size, offset }: ArHeader): number {
  const [, digits] = /^#1\/(\d+)$/.exec(name) ?? [];
  if (digits === undefined) return 0;
  const length = Number(digits);
  if (length > 0 && length <= size) return length;
  throw arError('NAME', offset, `a name of ${length} bytes stands before a content of ${size}`);
}

/**
 * What a member is called, and what it is.
 * @throws ERR_REPRO_AR_NAME, ERR_REPRO_AR_LIMIT
 */
export async function nameOf(header: ArHeader, sources: NameSources): Promise<ArName> {
  const { name, offset } = header;
  if (name === TABLE) return named('names', latin1(name), 'slash');
  if (INDEXES.has(name)) return named('symbols', latin1(name), 'slash');
  const length = inlineLength(header);
  if (length > 0) {
    if (length > sources.most) throw tooLong(header, sources);
    return ofFile(withoutNuls(await sources.inline(length)), 'inline', offset);
  }
  if (/^\/\d+$/.test(name)) return ofFile(inTable(header, sources), 'table', offset);
  if (name.endsWith('/')) return named('file', nonEmpty(latin1(name.slice(0, -1)), offset), 'slash');
  return ofFile(latin1(name), 'plain', offset);
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A name of BSD's, which may be that of an index. */
function ofFile(bytes: Buffer, naming: ArNaming, offset: number): ArName {
  const isIndex = naming !== 'table' && INDEX.test(bytes.toString('latin1'));
  return named(isIndex ? 'symbols' : 'file', nonEmpty(bytes, offset), naming);
}

function named(kind: ArKind, bytes: Buffer, naming: ArNaming): ArName {
  if (isUtf8(bytes)) return { kind, name: bytes.toString('utf8'), naming };
  return { kind, name: bytes.toString('latin1'), rawName: bytes, naming };
}

/** The padding that keeps what follows aligned. */
function withoutNuls(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.subarray(0, end);
}

/**
 * The name at an offset of the table, which ends with a slash and a line feed; with a line feed or a NUL in tables of others.
 * No more of the table is looked through than a name may have: every member of many may lead to the same place.
 */
function inTable(header: ArHeader, sources: NameSources): Buffer {
  const { name, offset } = header;
  const { table, most } = sources;
  if (!table)
    throw arError(
      'NAME',
      offset,
      `the name ${name} leads to a table of long names, and there is none before it`,
    );
  const start = Number(name.slice(1));
  if (start >= table.length) {
    throw arError(
      'NAME',
      offset,
      `the name ${name} leads behind the table of long names, which has ${table.length} bytes`,
    );
  }
  const part = table.subarray(start, start + most + 2);
  const end = part.findIndex((byte) => byte === 0x0a || byte === 0);
  if (end < 0 && part.length > most + 1) throw tooLong(header, sources);
  const whole = end < 0 ? part : part.subarray(0, end);
  return whole.at(-1) === 0x2f ? whole.subarray(0, -1) : whole;
}

function nonEmpty(bytes: Buffer, offset: number): Buffer {
  if (bytes.length > 0) return bytes;
  throw arError('NAME', offset, 'a member has no name');
}

function tooLong({ offset }: ArHeader, { most }: NameSources): Error {
  return arError('LIMIT', offset, `a name is longer than the limit of ${most} bytes`);
}
