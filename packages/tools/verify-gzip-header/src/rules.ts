import { defineRules } from '@repro/report';

type Numbers = { expected: number; found: number };

/** What can keep a gzip file from being reproducible, or from being read as one thing by everybody. */
export const rules = defineRules({
  'gzip/magic': {
    level: 'error',
    summary: 'The file does not begin as gzip',
    why: 'A gzip member begins with the bytes 1f 8b (RFC 1952 section 2.3.1). What begins otherwise is another format, whatever its name says.',
    fix: 'check which file this is; compress it with gzip -n or det-tar',
    message: (d: { expected: string; found: string }) => `begins with ${d.found}, expected ${d.expected}`,
  },
  'gzip/method': {
    level: 'error',
    summary: 'The compression method is not deflate',
    why: 'RFC 1952 defines method 8 alone; no reader knows another.',
    fix: 'compress the content anew with gzip -n or det-tar',
    message: (d: Numbers) => `method is ${d.found}, expected ${d.expected}`,
  },
  'gzip/mtime-not-zero': {
    level: 'error',
    summary: 'The header holds a time stamp',
    why: 'The time of compression differs in every build, so that equal content gives unequal files.',
    fix: 'compress with gzip -n or det-tar, or say which time is meant with --mtime',
    message: (d: Numbers) => `mtime is ${d.found}, expected ${d.expected}`,
  },
  'gzip/os': {
    level: 'error',
    summary: 'The header names another operating system than expected',
    why: 'Compressors write the system that they run on (zlib alone writes 3, 10 or 19), so that equal content gives unequal files.',
    fix: 'write 3 (Unix) on every system, as det-tar does, or say which is meant with --os',
    message: (d: Numbers) => `os is ${d.found}, expected ${d.expected}`,
  },
  'gzip/xfl': {
    level: 'error',
    summary: 'The extra flags byte is none that deflate defines',
    why: 'RFC 1952 defines 2 (slowest) and 4 (fastest) beside 0; other values come from the machine or hide a byte.',
    fix: 'compress with gzip -n or det-tar',
    message: (d: { found: number }) => `xfl is ${d.found}, expected 0, 2 or 4`,
  },
  'gzip/text-flag': {
    level: 'error',
    summary: 'The flag that calls the content text is set',
    why: 'It is a guess of the compressor that no reader uses; a reproducible header has no flags.',
    fix: 'compress with gzip -n or det-tar',
    message: () => 'the FTEXT flag is set',
  },
  'gzip/reserved-flags': {
    level: 'error',
    summary: 'Reserved flag bits are set',
    why: 'RFC 1952 section 2.3.1.2 has readers refuse such a file, yet many read on and take what follows for something else.',
    fix: 'compress the content anew with gzip -n or det-tar',
    message: (d: Numbers) => `reserved flag bits are ${d.found}, expected ${d.expected}`,
  },
  'gzip/extra-present': {
    level: 'error',
    summary: 'The header has an extra field',
    why: 'It holds what is not content: whatever the compressor or somebody later put there, unseen by those who unpack.',
    fix: 'compress the content anew with gzip -n or det-tar',
    message: (d: { bytes: number }) => `an extra field of ${d.bytes} bytes, expected none`,
  },
  'gzip/extra-field': {
    level: 'error',
    summary: 'The extra field is not a whole number of subfields',
    why: 'RFC 1952 section 2.3.1.1 gives it a structure; bytes outside of it are hidden from every tool that looks there.',
    fix: 'compress the content anew with gzip -n or det-tar',
    message: (d: { length: number }) => `an extra field of ${d.length} bytes that is no row of subfields`,
  },
  'gzip/name-present': {
    level: 'error',
    summary: 'The header holds a file name',
    why: 'The name of the file on the building machine differs between builds and tells about that machine; gzip -N and other unpackers write to it.',
    fix: 'compress with gzip -n or from standard input, or with det-tar',
    message: (d: { name: string }) => `a file name '${d.name}', expected none`,
  },
  'gzip/comment-present': {
    level: 'error',
    summary: 'The header holds a comment',
    why: 'It is no content and comes from the compressor or from somebody later.',
    fix: 'compress the content anew with gzip -n or det-tar',
    message: (d: { comment: string }) => `a comment '${d.comment}', expected none`,
  },
  'gzip/header-crc-present': {
    level: 'error',
    summary: 'The header has a checksum of its own',
    why: 'Hardly any writer makes one and hardly any reader checks it; a reproducible header has no flags.',
    fix: 'compress the content anew with gzip -n or det-tar',
    message: () => 'a CRC-16 of the header, expected none',
  },
  'gzip/header-crc': {
    level: 'error',
    summary: 'The header does not have the checksum that it names',
    why: 'The header was damaged or changed after it was written; some readers refuse the file, others do not look.',
    fix: 'fetch the file again, or compress the content anew',
    message: (d: Numbers) => `CRC-16 of the header is ${d.expected}, the header says ${d.found}`,
  },
  'gzip/members': {
    level: 'error',
    summary: 'The file has more than one member',
    why: 'Some readers unpack all members, some the first alone: they see different content. How many a parallel compressor makes depends on the machine.',
    fix: 'write one member, as gzip -n and det-tar do',
    message: () => 'a second member, expected one',
  },
  'gzip/nonzero-padding': {
    level: 'error',
    summary: 'Bits that pad the deflate data to whole bytes are not zero',
    why: 'Every reader ignores them (RFC 1951 section 3.2.4) and every known writer leaves them zero: they are a place to hide things, and change the digest of the file.',
    fix: 'compress the content anew with gzip -n or det-tar',
    message: () => 'bits behind the deflate data, or before a stored block of it, are set',
  },
  'gzip/trailing-data': {
    level: 'error',
    summary: 'Bytes follow the last member',
    why: 'Most readers pass over them without a word: they are a place to hide things, and change the digest of the file.',
    fix: 'cut the file behind its last member, or make it anew',
    message: (d: { found: number }) => `${d.found} bytes after the last member, expected none`,
  },
  'gzip/zero-padding': {
    level: 'error',
    summary: 'Zero bytes follow the last member',
    why: 'They come from tapes and block devices and change the digest of the file.',
    fix: 'cut the file behind its last member',
    message: (d: { found: number }) => `${d.found} zero bytes after the last member, expected none`,
  },
  'gzip/crc': {
    level: 'error',
    summary: 'The content does not have the CRC-32 of the trailer',
    why: 'Content or trailer is damaged or was changed; readers that check refuse the file, others give out wrong bytes.',
    fix: 'fetch the file again, or compress the content anew',
    message: (d: Numbers) => `CRC-32 of the content is ${d.expected}, the trailer says ${d.found}`,
  },
  'gzip/size': {
    level: 'error',
    summary: 'The content does not have the size of the trailer',
    why: 'Content or trailer is damaged or was changed; readers that trust the trailer cut content off or fail.',
    fix: 'fetch the file again, or compress the content anew',
    message: (d: Numbers) => `size of the content is ${d.expected} modulo 2^32, the trailer says ${d.found}`,
  },
});

/** The codes of what can be wrong. */
export type Code = keyof typeof rules.table;
