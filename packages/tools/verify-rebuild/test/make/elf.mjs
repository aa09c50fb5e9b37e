// Makes an ELF file that has only sections (System V ABI): enough to be told apart, not to be run.

/** Places in the file's header (length, table, entry size, count, names) and in a section's (length, offset, size). */
const wide = { file: [64, 40, 58, 60, 62], section: [64, 24, 32] };
const narrow = { file: [52, 32, 46, 48, 50], section: [40, 16, 20] };

/**
 * A file of the given sections, `{ '.text': bytes, … }` or lists of name, bytes and type, of which type 8 has its bytes in
 * memory only: 64-bit little-endian, or 32-bit big-endian.
 */
export function elf(sections, { is32 = false } = {}) {
  const pairs = Array.isArray(sections) ? sections : Object.entries(sections);
  const { file, section } = is32 ? narrow : wide;
  const half = (target, value, at) =>
    is32 ? target.writeUInt16BE(value, at) : target.writeUInt16LE(value, at);
  const u32 = (target, value, at) =>
    is32 ? target.writeUInt32BE(value, at) : target.writeUInt32LE(value, at);
  const word = (target, value, at) =>
    is32 ? u32(target, value, at) : target.writeBigUInt64LE(BigInt(value), at);
  const names = ['', ...pairs.map(([name]) => name), '.shstrtab'];
  const strings = Buffer.from(names.map((name) => `${name}\0`).join(''));
  const types = [...pairs.map(([, , type = 1]) => type), 1];
  const bodies = [...pairs.map(([, body]) => Buffer.from(body)), strings];
  const stored = bodies.filter((_, i) => types[i] !== 8);
  const headers = [Buffer.alloc(section[0])];
  let offset = file[0];
  bodies.forEach((body, i) => {
    const header = Buffer.alloc(section[0]);
    u32(header, strings.indexOf(`\0${names[i + 1]}\0`) + 1, 0);
    u32(header, types[i], 4);
    word(header, offset, section[1]);
    word(header, body.length, section[2]);
    headers.push(header);
    if (types[i] !== 8) offset += body.length;
  });
  const head = Buffer.alloc(file[0]);
  head.set([0x7f, 0x45, 0x4c, 0x46, is32 ? 1 : 2, is32 ? 2 : 1, 1]);
  word(head, offset, file[1]);
  half(head, section[0], file[2]);
  half(head, headers.length, file[3]);
  half(head, headers.length - 1, file[4]);
  return Buffer.concat([head, ...stored, ...headers]);
}
