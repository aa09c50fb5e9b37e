/**
 * Orders two strings by their UTF-8 bytes: the order of `LC_ALL=C sort`, the same on every machine.
 * JavaScript's own `<` orders by UTF-16 units, which differs above U+FFFF: there a surrogate (0xD800–0xDFFF)
 * stands for a code point that sorts after U+E000–U+FFFF.
 * Lone surrogates have no UTF-8 form; they order as surrogates do here, which is still a total order.
 */
export function compareBytes(a: string, b: string): -1 | 0 | 1 {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) < rank(y) ? -1 : 1;
  }
  if (a.length === b.length) return 0;
  return a.length < b.length ? -1 : 1;
}

/** Moves the surrogates above the rest of the basic plane. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
