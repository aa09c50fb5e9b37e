/** Keyword and value of an extended header record. */
export type PaxRecord = readonly [keyword: string, value: string | Uint8Array];

/**
 * The records of an extended header as bytes: "%d %s=%s\n", where the number counts the whole record, itself
 * included (POSIX.1-2024, pax, "pax Extended Header").
 */
export function paxRecords(records: readonly PaxRecord[]): Uint8Array {
  const out = Buffer.allocUnsafe(records.reduce((sum, record) => sum + recordLength(record), 0));
  let at = 0;
  for (const record of records) {
    const [keyword, value] = record;
    const end = at + recordLength(record);
    at += out.write(`${end - at} ${keyword}=`, at, 'latin1');
    if (typeof value === 'string') out.write(value, at, 'latin1');
    else out.set(value, at);
    out[end - 1] = 0x0a;
    at = end;
  }
  return out;
}

/** The number that counts a record's bytes and its own digits. Keywords, and values that are text, are ASCII. */
function recordLength([keyword, value]: PaxRecord): number {
  const rest = keyword.length + value.length + 3;
  let length = rest + 1;
  while (length !== rest + digits(length)) length = rest + digits(length);
  return length;
}

function digits(value: number): number {
  return value < 100 ? (value < 10 ? 1 : 2) : String(value).length;
}
