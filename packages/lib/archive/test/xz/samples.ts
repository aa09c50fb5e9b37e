/** A generator of repeatable bytes (xorshift, 32 bits). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** Words of a small vocabulary with some noise: what makes every kind of literal, match and repeated distance. */
export function text(size: number, seed: number): Buffer {
  const next = random(seed);
  const words = Array.from({ length: 300 }, () =>
    next()
      .toString(36)
      .slice(0, 1 + (next() % 7)),
  );
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; ) {
    const part = next() % 50 === 0 ? String.fromCharCode(next() % 256) : `${words[next() % 300]} `;
    at += bytes.write(part, at, 'latin1');
  }
  return bytes;
}

export function noise(size: number): Buffer {
  const next = random(size + 1);
  return Buffer.from(Array.from({ length: size }, () => next() & 255));
}

/** What looks like calls of several processors, with other bytes between, before and in them. */
export function code(size: number): Buffer {
  const next = random(size + 1);
  const calls: readonly (() => readonly number[])[] = [
    () => [0xe8 | (next() & 1), next(), next(), next(), next() & 1 ? 0 : 0xff],
    () => [0xe8, 0xe9, next(), next() & 1 ? 0 : 0xff, next() & 1 ? 0 : 0xff],
    () => [next(), next(), next(), 0xeb],
    () => [0x48 | (next() & 3), next(), next(), (next() & 0xfc) | 1],
    () => (next() & 1 ? [0x40, next() & 0x3f, next(), next()] : [0x7f, 0xc0 | next(), next(), next()]),
    () => [next(), next(), next(), 0x94 | (next() & 3)],
    () => [next(), next(), next() & 1 ? next() & 3 : 0xf0 | (next() & 15), 0x90 | (next() & 0x60)],
    () => [next(), 0xf0 | (next() & 7), next(), 0xf8 | (next() & 7)],
  ];
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; ) {
    const call = calls[next() % calls.length] as () => readonly number[];
    // Instructions are aligned, but not all of what looks like one.
    const parts =
      next() % 4 === 0 ? [next()] : [...Array.from({ length: (4 - (at % 4)) % 4 }, next), ...call()];
    at += Buffer.from(parts.map((byte) => byte & 255)).copy(bytes, at);
  }
  return bytes;
}
