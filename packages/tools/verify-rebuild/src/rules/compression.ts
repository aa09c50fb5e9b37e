import type { RuleTable } from '@repro/report';
import { differs, type Values } from './pair.ts';

/** How archives and files are compressed. */
export const compressionRules = {
  'rebuild/compression': {
    level: 'error',
    summary: 'The two are compressed by different methods, or one is not compressed',
    why: 'The same content in gzip, Zstandard and without compression has no bytes in common.',
    fix: 'use the same compression in both builds (det-tar --compression)',
    message: (d: Values) => differs('compression', d),
  },
  'rebuild/gzip-mtime': {
    level: 'error',
    summary: 'The gzip header holds another time',
    why: 'gzip stores the time of the file, or when it was run.',
    fix: 'compress with gzip -n (or zlib with mtime 0)',
    message: (d: Values<number>) => differs('time in the gzip header', d),
  },
  'rebuild/gzip-os': {
    level: 'error',
    summary: 'The gzip header names another operating system',
    why: 'zlib writes the system it was compiled for: 3 Unix, 10 or 11 Windows, 19 macOS, 255 unknown.',
    fix: 'write a fixed value (3 or 255); det-tar writes 3',
    message: (d: Values<number>) => differs('operating system in the gzip header', d),
  },
  'rebuild/gzip-xfl': {
    level: 'error',
    summary: 'The gzip header names another kind of level',
    why: 'Compressors write 2 for their best level, 4 for their fastest and 0 between; some write 0 always.',
    fix: 'use the same compressor with the same level',
    message: (d: Values<number>) => differs('extra flags of the gzip header', d),
  },
  'rebuild/gzip-name': {
    level: 'error',
    summary: 'The gzip header holds another file name',
    why: 'gzip stores the name of the file that it compresses.',
    fix: 'compress with gzip -n, or from a pipe',
    message: (d: Values) => differs('file name in the gzip header', d),
  },
  'rebuild/gzip-field': {
    level: 'error',
    summary: 'The gzip header has other optional fields',
    why: 'Comments, extra fields and a checksum of the header are written by some compressors only.',
    fix: 'use the same compressor; det-tar writes none of these',
    message: (d: Values<number>) => differs('flags of the gzip header, or what they announce', d),
  },
  'rebuild/gzip-members': {
    level: 'error',
    summary: 'The file is made of another number of gzip members',
    why: 'Compressors that work in parallel or in blocks (pigz -i, bgzip), and files put together with cat, have several.',
    fix: 'compress in one piece with one compressor',
    message: (d: Values<number>) => differs('gzip members', d),
  },
  'rebuild/trailing-data': {
    level: 'error',
    summary: 'Other bytes follow the compressed data',
    why: 'Tapes and some tools pad with zeros; anything else was put there.',
    fix: 'make the file anew; look at what follows the compressed data',
    message: (d: Values<number>) => differs('bytes behind the compressed data', d),
  },
  'rebuild/deflate-level': {
    level: 'error',
    summary: 'det-tar compressed the same content by another engine or at another level',
    why: 'Each engine and each level of det-tar gives its own bytes; a later version may have another default.',
    fix: 'give the same level, and use the version of det-tar that the release names',
    message: (d: Values) => differs('compressed by', d),
  },
  'rebuild/deflate': {
    level: 'error',
    summary: 'The same content was compressed by another compressor, version or level',
    why: 'gzip, zlib, zlib-ng, libdeflate, pigz and others give other bytes for the same content, and so do some of their versions.',
    fix: 'compress with one pinned compressor and level; det-tar carries its own. Compare the uncompressed archives',
    message: (d: Values) => differs('compressed by', d),
  },
  'rebuild/zstd': {
    level: 'error',
    summary: 'The same content was compressed by Zstandard in another way',
    why: 'Levels, threads and versions of zstd give other bytes for the same content.',
    fix: 'compress with one pinned version, level and number of threads; det-tar carries its own',
    message: (d: Values) => differs('Zstandard data', d),
  },
  'rebuild/xz': {
    level: 'error',
    summary: 'The same content was compressed by xz in another way',
    why: 'Presets, threads and versions of xz give other bytes for the same content; dpkg-deb has settings of its own.',
    fix: 'compress with one pinned version, preset and number of threads (xz -T); compare the uncompressed archives',
    message: (d: Values) => differs('xz data', d),
  },
} as const satisfies RuleTable;
