/** Characters of a value that a finding shows: enough to know it, too few to leak what it may hold. */
const SHOWN = 48;

/** Bytes on each side of a difference. */
const AROUND = 16;

/** A short value as it may be shown; `none` for one that is not there. */
export function excerptOf(value: string | undefined): string {
  if (value === undefined) return 'none';
  return value.length <= SHOWN ? value : `${value.slice(0, SHOWN)}…`;
}

/** The bytes around `offset` in hexadecimal, the byte there in brackets: `2f 68 6f [6d] 65`. */
export function hexAround(bytes: Uint8Array, offset: number): string {
  const start = Math.max(0, offset - AROUND);
  const part = [...bytes.subarray(start, offset + AROUND)].map((byte) => byte.toString(16).padStart(2, '0'));
  if (offset >= bytes.length) return [...part, '[end]'].join(' ');
  return part.map((byte, i) => (start + i === offset ? `[${byte}]` : byte)).join(' ');
}
