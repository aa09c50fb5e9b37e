import { type Spool, sniff, spool } from '@repro/archive';
import { chunksOf } from '@repro/archive/random-access';
import type { RandomAccess } from '@repro/archive/tar';
import { type Compression, type CompressOptions, compress } from '@repro/archive/write';
import { packTar } from '@repro/archive/write/pack';
import { isReproError } from '@repro/core/error';
import type { Entry, Tree } from '@repro/tree';
import { firstDifference, readSome } from '../bytes/access.ts';
import { isSame } from '../bytes/same.ts';
import { ownCompression } from '../compressed/own.ts';
import { contentOf, prefixOf } from './prefix.ts';

/** How an artifact is packed again; what is left out is found out from the artifact. */
export interface PackSettings {
  readonly compression?: Compression | undefined;
  readonly level?: number | undefined;
  readonly engine?: CompressOptions['engine'];
  readonly prefix?: string | undefined;
  readonly mtime?: number | undefined;
}

/** An artifact that was packed again. */
export interface Packed {
  readonly access: Spool;
  readonly compression: Compression;
  /** The directory that all members were put under. */
  readonly prefix: string | undefined;
  /** All that its bytes depend on beside the tree, as the packer names it. */
  readonly format: string;
}

/** Bytes that are kept in memory of each of the two. */
const MEMORY = 64 * 1024 ** 2;

/**
 * Packs a tree as the artifact was. A release does not always say at which level and by which version it was compressed:
 * where the tar inside is the same and nothing is known, the levels and engines of the packer are tried in turn.
 */
export async function packAgain(
  entries: readonly Entry[],
  artifact: RandomAccess,
  { settings, signal }: { readonly settings: PackSettings; readonly signal: AbortSignal | undefined },
): Promise<Packed> {
  const compression = settings.compression ?? (await compressionOf(artifact));
  const level = settings.level ?? (await levelHint(artifact, compression));
  const prefix = settings.prefix ?? (await prefixOf(artifact, entries, compression));
  const first = await packed(entries, { ...settings, compression, level, prefix, signal });
  const isKnown = compression === 'none' || settings.level !== undefined || settings.engine !== undefined;
  if (isKnown || (await firstDifference(artifact, first.access)) === undefined) return first;
  const other = await recompressed(artifact, first);
  if (!other) return first;
  first.access.close();
  return other;
}

/** By its first bytes, never by its name. */
async function compressionOf(artifact: RandomAccess): Promise<Compression> {
  const kind = sniff(await readSome(artifact, 0, 512));
  return kind === 'gzip' || kind === 'zstd' ? kind : 'none';
}

/** What the header of a gzip file says of the level (RFC 1952 section 2.3.1): so much is no difference to be told. */
async function levelHint(artifact: RandomAccess, compression: Compression): Promise<number | undefined> {
  if (compression !== 'gzip') return undefined;
  const flags = (await readSome(artifact, 8, 1))[0];
  if (flags === 2) return 9;
  return flags === 4 ? 1 : undefined;
}

async function packed(
  entries: readonly Entry[],
  options: PackSettings & { readonly compression: Compression; readonly signal: AbortSignal | undefined },
): Promise<Packed> {
  let format = '';
  const bytes = packTar(asTree(entries), {
    ...options,
    onLayout: (facts) => {
      format = facts.format;
    },
  });
  return { access: await keep(bytes), compression: options.compression, prefix: options.prefix, format };
}

async function* asTree(entries: readonly Entry[]): Tree {
  yield* entries;
}

function keep(bytes: AsyncIterable<Uint8Array>): Promise<Spool> {
  return spool(bytes, { memory: MEMORY, total: Number.MAX_SAFE_INTEGER });
}

/** The artifact packed by another engine or level, when the tar inside is that of `first`; undefined when none gives its bytes. */
async function recompressed(artifact: RandomAccess, first: Packed): Promise<Packed | undefined> {
  const { compression, prefix } = first;
  const tar = await keep(contentOf(first.access, compression));
  try {
    if (!(await hasContent(artifact, compression, tar))) return undefined;
    const found = await ownCompression(artifact, tar, compression);
    if (!found) return undefined;
    const [base] = first.format.split('+', 1);
    const engine = found.engine === undefined ? '' : `:${found.engine}`;
    return {
      access: await keep(compress(chunksOf(tar), { compression, ...found })),
      compression,
      prefix,
      format: `${base}+${compression}${engine}:level=${found.level}`,
    };
  } finally {
    tar.close();
  }
}

/** Whether an artifact unpacks to this tar; one that cannot be unpacked does not. */
async function hasContent(
  artifact: RandomAccess,
  compression: Compression,
  tar: RandomAccess,
): Promise<boolean> {
  try {
    return await isSame(contentOf(artifact, compression), tar);
  } catch (error) {
    if (isReproError(error)) return false;
    throw error;
  }
}
