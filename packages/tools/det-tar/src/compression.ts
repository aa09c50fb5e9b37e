import type { Compression } from '@repro/archive/write';

const BY_SUFFIX: readonly (readonly [RegExp, Compression])[] = [
  [/\.(?:tar\.gz|tgz|gz)$/i, 'gzip'],
  [/\.(?:tar\.zst|tzst|zst)$/i, 'zstd'],
  [/\.tar$/i, 'none'],
];

/** The compression that a file's name asks for; gzip where it says nothing. */
export function compressionFor(output: string | undefined): Compression {
  return BY_SUFFIX.find(([suffix]) => suffix.test(output ?? ''))?.[1] ?? 'gzip';
}
