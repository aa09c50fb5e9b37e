// CRC-64 as .xz has it (ECMA-182, reflected), eight bytes at a time.

const POLYNOMIAL: u64 = 0xc96c5795d7870f42;
/** The most bytes that are given at once. */
const ROOM: u32 = 65536;

/** ROOM bytes. */
const INPUT: usize = memory.data(65536, 64);
/** Eight tables of 256 entries: what a byte does that has so many others behind it. */
const TABLES: usize = memory.data(8 * 256 * 8, 64);

let made: bool = false;

@inline function at(table: u32, byte: u32): usize {
  return TABLES + (((table << 8) | byte) << 3);
}

function makeTables(): void {
  for (let byte: u32 = 0; byte < 256; byte++) {
    let entry: u64 = byte;
    for (let bit = 0; bit < 8; bit++) entry = (entry >> 1) ^ (POLYNOMIAL & (0 - (entry & 1)));
    store<u64>(at(0, byte), entry);
  }
  for (let table: u32 = 1; table < 8; table++) {
    for (let byte: u32 = 0; byte < 256; byte++) {
      const before = load<u64>(at(table - 1, byte));
      store<u64>(at(table, byte), (before >> 8) ^ load<u64>(at(0, <u32>before & 255)));
    }
  }
  made = true;
}

@inline function entry(table: u32, word: u64, shift: u64): u64 {
  return load<u64>(at(table, <u32>(word >> shift) & 255));
}

/** Where bytes are to be put, and how many at most. */
export function input(): usize {
  return INPUT;
}
export function room(): u32 {
  return ROOM;
}

/** The sum of bytes whose first part has the sum `crc`, nought if there is none, and whose next `length` are the input. */
export function update(crc: u64, length: u32): u64 {
  if (!made) makeTables();
  let next = INPUT;
  const end = INPUT + length;
  let c = ~crc;
  for (; next + 8 <= end; next += 8) {
    const word = c ^ load<u64>(next);
    c =
      entry(7, word, 0) ^ entry(6, word, 8) ^ entry(5, word, 16) ^ entry(4, word, 24) ^
      entry(3, word, 32) ^ entry(2, word, 40) ^ entry(1, word, 48) ^ entry(0, word, 56);
  }
  for (; next < end; next++) c = (c >> 8) ^ load<u64>(at(0, (<u32>c ^ load<u8>(next)) & 255));
  return ~c;
}
