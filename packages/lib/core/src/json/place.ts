/** A position in a text as people count: line and column from 1, the column in Unicode code points. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** The line and column of byte `offset` of a UTF-8 text; a line ends with a line feed. Reads what stands before it once. */
export function lineColumn(bytes: Uint8Array, offset: number): LineColumn {
  const end = Math.min(offset, bytes.length);
  const lineStart = end === 0 ? 0 : bytes.lastIndexOf(0x0a, end - 1) + 1;
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < lineStart; at = bytes.indexOf(0x0a, at + 1)) line++;
  let column = 1;
  for (let at = lineStart; at < end; at++) if (!isContinuation(bytes[at] as number)) column++;
  return { line, column };
}

/** Whether a byte is inside a UTF-8 sequence, not at its start. */
export function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}
