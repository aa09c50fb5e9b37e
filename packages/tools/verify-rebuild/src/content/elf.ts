/** A section of an ELF file: its bytes from `start` to `end`. */
export interface Section {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Sections that a program of any size has; more would be made to cost time. */
const MOST_SECTIONS = 20_000;

/**
 * The sections of an ELF file (System V ABI, "Sections"), 32 or 64 bits of either order; none for other files and for
 * tables that do not lie within the file.
 */
export function elfSections(bytes: Buffer): Section[] {
  if (bytes.length < 64 || bytes.readUInt32BE(0) !== 0x7f454c46) return [];
  const file = elfReader(bytes);
  const [table, entry, count, names] = file.isWide
    ? [file.word(40), file.half(58), file.half(60), file.half(62)]
    : [file.word(32), file.half(46), file.half(48), file.half(50)];
  if (entry < 40 || count > MOST_SECTIONS || table + entry * count > bytes.length) return [];
  const [offsetAt, sizeAt] = file.isWide ? [24, 32] : [16, 20];
  const place = (index: number) => {
    const at = table + index * entry;
    return {
      name: file.u32(at),
      type: file.u32(at + 4),
      start: file.word(at + offsetAt),
      size: file.word(at + sizeAt),
    };
  };
  const strings = names < count ? place(names) : undefined;
  const sections: Section[] = [];
  for (let i = 0; i < count; i++) {
    const { name, type, start, size } = place(i);
    // Type 8 takes no room in the file.
    if (type === 8 || size === 0 || start + size > bytes.length) continue;
    sections.push({ name: strings ? textAt(bytes, strings.start + name) : '', start, end: start + size });
  }
  return sections;
}

function elfReader(bytes: Buffer) {
  const isWide = bytes[4] === 2;
  const isLittle = bytes[5] === 1;
  const has = (at: number, size: number): boolean => at >= 0 && at + size <= bytes.length;
  const half = (at: number): number =>
    !has(at, 2) ? 0 : isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  const u32 = (at: number): number =>
    !has(at, 4) ? 0 : isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  const u64 = (at: number): number =>
    isLittle ? u32(at) + u32(at + 4) * 2 ** 32 : u32(at + 4) + u32(at) * 2 ** 32;
  return { isWide, half, u32, word: isWide ? u64 : u32 };
}

/** Bytes of a name: enough to tell those of C++ apart, and no work for a table of names without end. */
const LONGEST = 1024;

function textAt(bytes: Buffer, at: number): string {
  if (at >= bytes.length) return '';
  const part = bytes.subarray(at, at + LONGEST);
  const end = part.indexOf(0);
  return part.toString('latin1', 0, end < 0 ? undefined : end);
}
