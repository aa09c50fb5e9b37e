// The header of a block (RFC 1951 sections 3.2.3, 3.2.6 and 3.2.7).
import { DISTS, DIST_BITS, LENGTHS, LITLENS, LITLEN_BITS, PRECODES, PRECODE_BITS } from './layout';
import { BLOCK_TYPE, CODE_COUNTS, DIST_LENGTHS, HUNGRY, LITLEN_LENGTHS, NEXT, NO_END, PRECODE_LENGTHS, REPEAT, STORED_LENGTH } from './outcome';
import { bits, count, drop, dropPadding, need, take } from './stream';
import { DIST, LITLEN, PRECODE, layOut } from './table';

/** The order in which the lengths of the code length code are sent (section 3.2.7). */
const ORDER: usize = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

/** Whether the block is the last of the stream. */
export let final: bool = false;
/** Whether it is stored, and how many of its bytes are to come. */
export let stored: bool = false;
export let storedLeft: u32 = 0;
/** What it is counted down by. */
export function useStored(length: u32): void {
  storedLeft -= length;
}

/** Reads a whole header; where the input ends in it, it is to be read from its start again. */
export function readHeader(): u32 {
  if (!need(3)) return HUNGRY;
  final = take(1) != 0;
  const type = take(2);
  stored = type == 0;
  if (type == 0) return readStored();
  if (type == 1) return layOutFixed();
  return type == 2 ? readDynamic() : BLOCK_TYPE;
}

/** Section 3.2.4. */
function readStored(): u32 {
  dropPadding();
  if (!need(32)) return HUNGRY;
  storedLeft = take(16);
  return storedLeft == (take(16) ^ 0xffff) ? NEXT : STORED_LENGTH;
}

/** Section 3.2.6. */
function layOutFixed(): u32 {
  memory.fill(LENGTHS, 8, 144);
  memory.fill(LENGTHS + 144, 9, 112);
  memory.fill(LENGTHS + 256, 7, 24);
  memory.fill(LENGTHS + 280, 8, 8);
  memory.fill(LENGTHS + 288, 5, 32);
  layOut(LITLEN, LENGTHS, 288, LITLENS, LITLEN_BITS);
  layOut(DIST, LENGTHS + 288, 32, DISTS, DIST_BITS);
  return NEXT;
}

/** Section 3.2.7. */
function readDynamic(): u32 {
  if (!need(14)) return HUNGRY;
  const hlit = take(5) + 257;
  const hdist = take(5) + 1;
  const hclen = take(4) + 4;
  if (hlit > 286 || hdist > 30) return CODE_COUNTS;
  memory.fill(LENGTHS, 0, 19);
  for (let i: u32 = 0; i < hclen; i++) {
    if (!need(3)) return HUNGRY;
    store<u8>(LENGTHS + load<u8>(ORDER + i), <u8>take(3));
  }
  if (!layOut(PRECODE, LENGTHS, 19, PRECODES, PRECODE_BITS)) return PRECODE_LENGTHS;
  const outcome = readLengths(hlit + hdist);
  if (outcome != NEXT) return outcome;
  if (load<u8>(LENGTHS + 256) == 0) return NO_END;
  if (!layOut(LITLEN, LENGTHS, hlit, LITLENS, LITLEN_BITS)) return LITLEN_LENGTHS;
  return layOut(DIST, LENGTHS + hlit, hdist, DISTS, DIST_BITS) ? NEXT : DIST_LENGTHS;
}

/** Both alphabets in one row: runs may go from the one into the other. */
function readLengths(total: u32): u32 {
  for (let i: u32 = 0; i < total; ) {
    need(PRECODE_BITS + 7);
    const entry = load<u32>(PRECODES + ((<u32>bits & ((1 << PRECODE_BITS) - 1)) << 2));
    const symbol = entry >> 16;
    const extra: u32 = symbol < 16 ? 0 : symbol == 16 ? 2 : symbol == 17 ? 3 : 7;
    if ((entry & 63) + extra > count) return HUNGRY;
    drop(entry & 63);
    if (symbol < 16) {
      store<u8>(LENGTHS + i++, <u8>symbol);
      continue;
    }
    const times = take(extra) + (symbol == 18 ? 11 : 3);
    if ((symbol == 16 && i == 0) || i + times > total) return REPEAT;
    memory.fill(LENGTHS + i, symbol == 16 ? load<u8>(LENGTHS + i - 1) : 0, times);
    i += times;
  }
  return NEXT;
}
