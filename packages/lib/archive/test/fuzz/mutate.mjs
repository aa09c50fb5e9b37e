/** A repeatable stream of 32-bit numbers (xorshift). */
export function randomNumbers(seed) {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

const interesting = [0, 1, 0x7f, 0x80, 0xff];

/** `bytes` with one to eight changes: bits, bytes, numbers, cuts, copies and insertions. */
export function mutate(bytes, next) {
  let mutant = Uint8Array.from(bytes);
  for (let changes = 1 + (next() % 8); changes > 0 && mutant.length > 0; changes--)
    mutant = change(mutant, next);
  return mutant;
}

/** Mostly in place: what moves everything behind it seldom gets past the first check of a format. */
function change(bytes, next) {
  const at = next() % bytes.length;
  const length = 1 + (next() % 16);
  switch (next() % 20) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 2:
      return joined(bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at));
    case 3:
      return bytes.fill(interesting[next() % interesting.length], at, at + length);
    case 4:
      return bytes.copyWithin(at, next() % bytes.length, (next() % bytes.length) + length);
    case 5:
    case 6:
      bytes[at] = interesting[next() % interesting.length];
      return bytes;
    case 7:
    case 8:
      bytes[at] = next() & 255;
      return bytes;
    default:
      bytes[at] ^= 1 << (next() % 8);
      return bytes;
  }
}

function joined(...parts) {
  return Uint8Array.from(Buffer.concat(parts));
}
