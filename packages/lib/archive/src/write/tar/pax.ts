const encoder = new TextEncoder();

/** Keyword and value of an extended header record. */
export type PaxRecord = readonly [keyword: string, value: string | Uint8Array];

/**
 * The records of an extended header as bytes: "%d %s=%s\n", where the number counts the whole record, itself
 * included (POSIX.1-2024, pax, "pax Extended Header").
 */
export function paxRecords(records: readonly PaxRecord[]): Uint8Array {
  return Buffer.concat(records.map(([keyword, value]) => record(keyword, value)));
}

function record(keyword: string, value: string | Uint8Array): Uint8Array {
  const bytes = typeof value === 'string' ? encoder.encode(value) : value;
  const rest = encoder.encode(` ${keyword}=`).length + bytes.length + 1;
  return Buffer.concat([encoder.encode(`${recordLength(rest)} ${keyword}=`), bytes, encoder.encode('\n')]);
}

/** The number that counts `rest` bytes and its own digits. */
function recordLength(rest: number): number {
  let length = rest + 1;
  while (length !== rest + String(length).length) length = rest + String(length).length;
  return length;
}
