// Finds runs of base64 or hexadecimal digits that decode to text. Random data does not: 18 printable bytes in a row
// come by chance once in fifty million.
import { BASE64, BITS, HEX, HITS, INPUT, MAX_HITS } from './layout';

const SHORTEST: usize = 24;
const TEXT: i32 = 16;

/** Which encoding a run is in; the id of its hit, above those of needles. */
const IN_BASE64: u32 = 0x10000;
const IN_HEX: u32 = 0x10001;

let stopped: i32 = 0;

export function runsStoppedAt(): i32 {
  return stopped;
}

/** Runs that start in [from, to). A run is left at its first byte that is none; looks from behind, so most bytes are never read. */
export function runs(from: i32, to: i32, end: i32): i32 {
  let count: i32 = 0;
  let at = INPUT + from;
  const last = INPUT + to;
  const limit = INPUT + end;
  while (at + SHORTEST <= limit && at < last && count < MAX_HITS) {
    let back = at + SHORTEST - 1;
    while (back >= at && (load<u8>(BITS + load<u8>(back)) & BASE64) != 0) back--;
    if (back >= at) {
      at = back + 1;
      continue;
    }
    let stop = at + SHORTEST;
    while (stop < limit && (load<u8>(BITS + load<u8>(stop)) & BASE64) != 0) stop++;
    count = check(at, stop, count);
    at = stop;
  }
  stopped = <i32>(at - INPUT);
  return count;
}

function check(from: usize, stop: usize, hits: i32): i32 {
  const longEnough = stop - from >= 32;
  for (let shift: usize = 0; shift < 4; shift++) {
    if (isText(from + shift)) return put(IN_BASE64, from + shift, hits);
    if (shift < 2 && longEnough && isHexText(from + shift)) return put(IN_HEX, from + shift, hits);
  }
  return hits;
}

function put(id: u32, at: usize, hits: i32): i32 {
  store<u32>(HITS + (hits << 3), id);
  store<u32>(HITS + (hits << 3), <u32>(at - INPUT), 4);
  return hits + 1;
}

/** Whether sixteen decoded bytes are text; every second may be NUL, as in UTF-16. */
function isText(from: usize): bool {
  let bits: u32 = 0;
  let held: i32 = 0;
  let at = from;
  for (let i = 0; i < TEXT - 1; i++) {
    while (held < 8) {
      bits = (bits << 6) | digit(load<u8>(at++));
      held += 6;
    }
    held -= 8;
    const byte = (bits >> held) & 0xff;
    if (!(isPrintable(byte) || (byte == 0 && (i & 1) == 1))) return false;
  }
  return true;
}

function isHexText(from: usize): bool {
  for (let i: usize = 0; i < 14; i++) {
    const high = load<u8>(from + i * 2);
    const low = load<u8>(from + i * 2 + 1);
    if ((load<u8>(BITS + high) & load<u8>(BITS + low) & HEX) == 0) return false;
    const byte = ((digitHex(high) << 4) | digitHex(low));
    if (!(isPrintable(byte) || (byte == 0 && (i & 1) == 1))) return false;
  }
  return true;
}

function isPrintable(byte: u32): bool {
  return (byte >= 32 && byte < 127) || (byte >= 9 && byte <= 13);
}

function digit(byte: u32): u32 {
  if (byte >= 97) return byte - 71;
  if (byte >= 65) return byte == 95 ? 63 : byte - 65;
  if (byte >= 48) return byte + 4;
  return byte == 43 || byte == 45 ? 62 : 63;
}

function digitHex(byte: u32): u32 {
  return byte >= 97 ? byte - 87 : byte >= 65 ? byte - 55 : byte - 48;
}
