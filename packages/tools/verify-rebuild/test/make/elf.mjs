// Makes an ELF file that has only sections (System V ABI): enough to be told apart, not to be run.

/** A 64-bit little-endian file of the given sections: { '.text': bytes, … }. */
export function elf(sections) {
  const names = ['', ...Object.keys(sections), '.shstrtab'];
  const strings = Buffer.from(names.map((name) => `${name}\0`).join(''));
  const bodies = [...Object.values(sections).map((body) => Buffer.from(body)), strings];
  const headers = [Buffer.alloc(64)];
  let offset = 64;
  bodies.forEach((body, i) => {
    const header = Buffer.alloc(64);
    header.writeUInt32LE(strings.indexOf(`\0${names[i + 1]}\0`) + 1, 0);
    header.writeUInt32LE(1, 4);
    header.writeBigUInt64LE(BigInt(offset), 24);
    header.writeBigUInt64LE(BigInt(body.length), 32);
    headers.push(header);
    offset += body.length;
  });
  const head = Buffer.alloc(64);
  head.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  head.writeBigUInt64LE(BigInt(offset), 40);
  head.writeUInt16LE(64, 58);
  head.writeUInt16LE(headers.length, 60);
  head.writeUInt16LE(headers.length - 1, 62);
  return Buffer.concat([head, ...bodies, ...headers]);
}
