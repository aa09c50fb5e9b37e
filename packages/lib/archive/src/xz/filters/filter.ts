/** Turns a piece of what LZMA2 gives into content. Its bytes may be changed in place; with the last piece all is given. */
export type Filter = (piece: Uint8Array, isLast: boolean) => Uint8Array;

/**
 * Puts addresses back in place: changes bytes that begin at `position` of the content, a multiple of the alignment.
 * @returns how many are done, up to those that are too few to be judged
 */
export type Convert = (bytes: Uint8Array, position: number) => number;

/** A filter that keeps what is too little to be judged until the next piece; what is then left at the end is no address. */
export function converting(convert: Convert, start: number): Filter {
  let position = start;
  let kept = new Uint8Array(0);
  return (piece, isLast) => {
    const bytes = kept.length === 0 ? piece : joined(kept, piece);
    const done = convert(bytes, position);
    position += done;
    if (isLast) return bytes;
    kept = bytes.slice(done);
    return bytes.subarray(0, done);
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}
