/** Seeded: every run makes the same samples. */
export function makeRandom(seed) {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n) => Math.floor(random() * n);
  const pick = (list) => list[below(list.length)];
  const text = (characters, length) =>
    Array.from({ length }, () => characters[below(characters.length)]).join('');
  return {
    random,
    below,
    pick,
    text,
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
  };
}

export const LOWER = 'abcdefghijklmnopqrstuvwxyz';
export const DIGITS = '0123456789';
export const HEX = '0123456789abcdef';
export const ALNUM = `${LOWER}${LOWER.toUpperCase()}${DIGITS}`;

export const uuid = ({ text }) => [8, 4, 4, 4, 12].map((length) => text(HEX, length)).join('-');
