import type { Compression } from '@repro/archive/write';

const BY_SUFFIX: readonly (readonly [RegExp, Compression])[] = [
  [/\.(?:tar\.gz|tgz|gz)$/i, 'gzip'],
  [/\.(?:tar\.zst|tzst|zst)$/i, 'zstd'],
  [/\.tar$/i, 'none'],
];

/** What is not written here: a file of such a name is taken for what it is not. */
const OTHERS = /\.(?:zip|7z|rar|bz2|tbz2?|xz|txz|lzma|lz4?|br)$/i;

/** The compression that a file's name asks for; gzip where it says nothing. */
export function compressionFor(output: string | undefined): Compression {
  return named(output ?? '') ?? 'gzip';
}

/** Whether a file's name says that it is something else than a tar archive of this compression. */
export function isMisnamed(output: string, compression: Compression): boolean {
  return OTHERS.test(output) || (named(output) ?? compression) !== compression;
}

function named(output: string): Compression | undefined {
  return BY_SUFFIX.find(([suffix]) => suffix.test(output))?.[1];
}
