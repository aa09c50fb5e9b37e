/** How compressed files and archives begin, as far as one can tell without reading them: gzip, Zstandard, zip, xz, bzip2, 7z. */
const BEGINNINGS = ['1f8b08', '28b52ffd', '504b0304', 'fd377a585a00', '425a68', '377abcaf271c'].map((hex) =>
  Buffer.from(hex, 'hex'),
);

/** Where a tar archive says what it is (POSIX.1-2017, pax, "ustar Interchange Format"). */
const USTAR = { at: 257, text: 'ustar' } as const;

/** Whether a binary file holds others, which are not seen unless it is opened. */
export function isClosed(bytes: Buffer): boolean {
  const { at, text } = USTAR;
  return (
    BEGINNINGS.some((beginning) => bytes.subarray(0, beginning.length).equals(beginning)) ||
    bytes.toString('latin1', at, at + text.length) === text
  );
}
