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

function change(bytes, next) {
  const at = next() % bytes.length;
  const length = 1 + (next() % 16);
  switch (next() % 8) {
    case 0:
      bytes[at] ^= 1 << (next() % 8);
      return bytes;
    case 1:
      bytes[at] = next() & 255;
      return bytes;
    case 2:
      bytes[at] = interesting[next() % interesting.length];
      return bytes;
    case 3:
      return bytes.fill(interesting[next() % interesting.length], at, at + length);
    case 4:
      return bytes.slice(0, at);
    case 5:
      return bytes.copyWithin(at, next() % bytes.length, (next() % bytes.length) + length);
    case 6:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    default:
      return joined(bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at));
  }
}

function joined(...parts) {
  return Uint8Array.from(Buffer.concat(parts));
}
