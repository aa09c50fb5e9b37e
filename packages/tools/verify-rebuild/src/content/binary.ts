import type { Scan } from '../scan.ts';
import { type Content, tellContent } from './compare.ts';
import { elfSections, type Section } from './elf.ts';
import { hexAround } from './excerpt.ts';
import { tellToken } from './lines.ts';
import { differencesOf, type Place } from './places.ts';
import { explain, type TokenDifference } from './tokens.ts';

/** Tells why two binary files differ: times, paths and identifiers in the text around each difference, or their section. */
export function compareBinaries(content: Content, scan: Scan): void {
  if (pycTime(content, scan)) return;
  const told = new Set<string>();
  const unknown: Unknown[] = [];
  for (const region of regionsOf(content)) {
    for (const place of differencesOf(region.a, region.b)) {
      if (explainPlace(region, place, { told, scan })) continue;
      unknown.push({ region, offset: region.start + place.offset });
    }
  }
  tellUnknown(unknown, scan);
}

/** A difference that has no known cause. */
interface Unknown {
  readonly region: Region;
  readonly offset: number;
}

/** Tells the first difference without a known cause, and all sections that have one: what moved in one moves others. */
function tellUnknown(unknown: readonly Unknown[], scan: Scan): void {
  const [first] = unknown;
  if (!first) return;
  const sections = [...new Set(unknown.map(({ region }) => region.section))].filter(
    (name) => name !== undefined,
  );
  tellContent(
    first.region,
    first.offset,
    scan,
    sections.length === 0 ? undefined : sections.slice(0, 20).join(', '),
  );
}

/** A part of both files, and the section that it is, of programs. */
interface Region extends Content {
  readonly section?: string;
}

/** The sections of programs, each with that of its name; else the two as they are. */
function regionsOf(content: Content): Region[] {
  if (!content.isWhole) return [content];
  const others = sectionsOf(content.b);
  const regions: Region[] = [];
  for (const [id, { name, start, end }] of sectionsOf(content.a)) {
    const other = others.get(id);
    if (!other) return [content];
    const [a, b] = [content.a.subarray(start, end), content.b.subarray(other.start, other.end)];
    if (!a.equals(b)) regions.push({ ...content, a, b, start: other.start, section: name.slice(0, NAME) });
  }
  return regions.length === 0 || others.size === 0 ? [content] : regions;
}

/** Characters of a section's name that are told: those of C++ have hundreds. */
const NAME = 64;

/** By name and how often it came before: groups of object files (`.group`) all have one. */
function sectionsOf(bytes: Buffer): Map<string, Section> {
  const counts = new Map<string, number>();
  return new Map(
    elfSections(bytes).map((section) => {
      const count = counts.get(section.name) ?? 0;
      counts.set(section.name, count + 1);
      return [`${count} ${section.name}`, section];
    }),
  );
}

/** Tells the cause of one difference, unless it was told of the file before; false when none is known. */
function explainPlace(
  { a, b, start, path, section }: Region,
  place: Place,
  { told, scan }: { readonly told: Set<string>; readonly scan: Scan },
): boolean {
  const at = { path, offset: start + place.offset };
  const once = (code: string, tell: () => void): void => {
    if (!told.has(code)) tell();
    told.add(code);
  };
  if (section === '.note.gnu.build-id') {
    const data = { expected: hexAround(a, place.offset), found: hexAround(b, place.offset) };
    once('build-id', () => scan.tell('rebuild/elf-build-id', data, at));
    return true;
  }
  const tokens = explain(place.expected, place.found) ?? [];
  for (const token of tokens) {
    const named = inSection(token, section);
    once(named.code, () => tellToken(named, at, scan));
  }
  return tokens.length > 0;
}

/** A path in debug information has a remedy of its own. */
function inSection(token: TokenDifference, section = ''): TokenDifference {
  const isDebug = section.startsWith('.debug') && token.code === 'rebuild/build-path';
  return isDebug ? { ...token, code: 'rebuild/debug-path' } : token;
}

/** Bytes of the header of a compiled Python file: magic, flags, and the source's time and size, or its hash (PEP 552). */
const PYC_HEADER = 16;

/** Tells the time of the source in a compiled Python file; whether that is all that differs. */
function pycTime({ a, b, path, isWhole }: Content, scan: Scan): boolean {
  if (!isWhole || a.length < PYC_HEADER || b.length < PYC_HEADER || !path.endsWith('.pyc')) return false;
  const isCompiled = a.readUInt16LE(2) === 0x0a0d && a.readUInt32LE(0) === b.readUInt32LE(0);
  const [expected, found] = [a.readUInt32LE(8), b.readUInt32LE(8)];
  if (!isCompiled || a.readUInt32LE(4) !== 0 || b.readUInt32LE(4) !== 0 || expected === found) return false;
  scan.tell('rebuild/pyc-time', { expected, found }, { path, offset: 8 });
  return a.subarray(12).equals(b.subarray(12));
}
