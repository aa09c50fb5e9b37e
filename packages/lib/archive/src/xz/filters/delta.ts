import type { Filter } from './filter.ts';

/** Each byte is its difference to the one `distance` before it, 1 to 256 (.xz file format, section 5.3.3). */
export function delta(distance: number): Filter {
  const before = new Uint8Array(distance);
  let at = 0;
  return (piece) => {
    for (let i = 0; i < piece.length; i++) {
      const byte = ((piece[i] as number) + (before[at] as number)) & 0xff;
      piece[i] = byte;
      before[at] = byte;
      at = at + 1 === distance ? 0 : at + 1;
    }
    return piece;
  };
}
