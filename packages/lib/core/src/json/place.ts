/** A position in a text as editors count: line and column from 1, the column in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** The line and column of byte `offset` of a UTF-8 text; a line ends with a line feed. */
export function lineColumn(bytes: Uint8Array, offset: number): LineColumn {
  return lineColumns(bytes, [offset])[0] as LineColumn;
}

/** The lines and columns of several offsets, which must ascend, in one pass over what stands before the last. */
export function lineColumns(bytes: Uint8Array, offsets: readonly number[]): LineColumn[] {
  let line = 1;
  let column = 1;
  let at = 0;
  return offsets.map((offset) => {
    for (const end = Math.min(offset, bytes.length); at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === 0x0a) {
        line++;
        column = 1;
      } else if (!isContinuation(byte)) column += byte < 0xf0 ? 1 : 2;
    }
    return { line, column };
  });
}

/** Whether a byte is inside a UTF-8 sequence, not at its start. */
export function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}
