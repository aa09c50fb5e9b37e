/**
 * The offset of the first escape of a lone surrogate in a JSON string token, or -1: `\ud800` without `\udc00`–`\udfff`
 * right behind it, or the other way round. RFC 7493 section 2.1 forbids them, RFC 8785 section 3.2.2.2 makes them an error.
 * The token must follow the grammar and be valid UTF-8, which holds no surrogates of its own.
 */
export function loneSurrogateEscape(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start + 1; at < end - 1; at++) {
    if (bytes[at] !== 0x5c) continue;
    const unit = escapedUnit(bytes, at);
    if (unit < 0xd800 || unit > 0xdfff) {
      at += 1;
      continue;
    }
    const low = bytes[at + 6] === 0x5c ? escapedUnit(bytes, at + 6) : -1;
    if (unit > 0xdbff || low < 0xdc00 || low > 0xdfff) return at;
    at += 11;
  }
  return -1;
}

/** The UTF-16 unit of a `\uXXXX` escape at `at`; -1 for another escape. */
function escapedUnit(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] !== 0x75) return -1;
  return Number.parseInt(String.fromCharCode(...bytes.subarray(at + 2, at + 6)), 16);
}
