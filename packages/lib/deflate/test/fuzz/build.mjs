/** Ways in which a few bytes become many, so that mutations reach what only large or odd inputs do. */
const makers = [
  // Noise, which no code can shorten.
  ({ out, size, value }) => {
    let state = (value + 1) * 0x9e3779b1;
    for (let i = 0; i < size; i++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      out.push(state & 255);
    }
  },
  // A run of one byte.
  ({ out, size, value }) => {
    for (let i = 0; i < size; i++) out.push(value);
  },
  // A copy of what was there `value` × 131 bytes ago, which may overlap itself.
  ({ out, size, value }) => {
    const distance = Math.min(out.length, 1 + value * 131);
    for (let i = 0; i < size; i++) out.push(distance === 0 ? i & 255 : out[out.length - distance]);
  },
  // Each value about 1.6 times as often as the one before: codes as deep as they get.
  ({ out, size, value }) => {
    let state = value + 1;
    for (let i = 0; i < size; i++) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      out.push(Math.min(40, Math.floor(Math.clz32(state >>> 1) * 1.44)) ^ (value & 192));
    }
  },
  // All byte values in order, so that every literal has the same frequency.
  ({ out, size, value }) => {
    for (let i = 0; i < size; i++) out.push((i * (value | 1)) & 255);
  },
  // A match of three to 258 bytes, then something new: many lengths and distances.
  ({ out, size, value }) => {
    for (let i = 0; i < size; i += 3 + value) {
      const from = (i * 7919 * (value + 1)) % (out.length + 1);
      for (let j = 0; j < 3 + value && i + j < size; j++) out.push(out[from + j] ?? j & 255);
      out.push((i >> 3) & 255);
    }
  },
];

/** The most bytes that are built: more than a window, less than what would make the fuzzer slow. */
const MOST = 150_000;

/**
 * What an input of the fuzzer stands for: byte 0 the level, byte 1 whether it is final, 2 and 3 the dictionary, and
 * from byte 4 on instructions: a maker, a size of two bytes in a scale of its own, a value; or literal bytes.
 */
export function build(program) {
  const [level = 0, flags = 0, low = 0, high = 0] = program;
  const out = [];
  for (let at = 4; at < program.length && out.length < MOST; ) {
    const op = program[at++];
    if (op >= 192) {
      const literals = program.subarray(at, at + (op & 31) + 1);
      out.push(...literals);
      at += literals.length;
      continue;
    }
    const [first = 0, second = 0, value = 0] = program.subarray(at, at + 3);
    const size = Math.min(MOST - out.length, op & 32 ? first * 256 + second : first);
    makers[op % makers.length]({ out, size, value });
    at += 3;
  }
  const all = Uint8Array.from(out);
  const cut = Math.min(all.length, 32_768, low + high * 256);
  return {
    dictionary: all.subarray(0, cut),
    bytes: all.subarray(cut),
    level: 1 + (level % 9),
    final: flags % 2 === 0,
  };
}
