// A raw block (RFC 8878 section 3.1.1.2) and the lower half of the XXH64 of "abc"; and of something else.
const frame = (checksum) =>
  Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 4, 0x38, (3 << 3) | 1, 0, 0, 0x61, 0x62, 0x63, ...checksum]);

export default { a: frame([0x99, 0x09, 0x77, 0xad]), b: frame([0x99, 0x09, 0x77, 0xae]) };
