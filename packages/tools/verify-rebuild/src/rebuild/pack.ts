import { type Spool, sniff, spool } from '@repro/archive';
import type { RandomAccess } from '@repro/archive/tar';
import { type Compression, type CompressOptions, codecLevels, type LevelName } from '@repro/archive/write';
import { packTar } from '@repro/archive/write/pack';
import { isReproError } from '@repro/core/error';
import type { Entry, Tree } from '@repro/tree';
import { firstDifference, readSome } from '../bytes/access.ts';
import { isSame } from '../bytes/same.ts';
import { type OwnCompression, ownCompression } from '../compressed/own.ts';
import { contentOf, prefixOf } from './prefix.ts';

/** How an artifact is packed again; what is left out is found out from the artifact. */
export interface PackSettings {
  readonly compression?: Compression | undefined;
  readonly level?: number | LevelName | undefined;
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
 * where the tar inside is the same, the engines of the packer, and its levels where none is known, are tried in turn.
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
  const isKnown = compression === 'none' || settings.engine !== undefined;
  if (isKnown || (await firstDifference(artifact, first.access)) === undefined) return first;
  const own = await ownSettings(artifact, first, numberOf(settings.level, compression)).catch(
    (error: unknown) => {
      first.access.close();
      throw error;
    },
  );
  if (!own) return first;
  first.access.close();
  return packed(entries, { ...settings, compression, prefix, signal, ...own });
}

function numberOf(level: PackSettings['level'], compression: Compression): number | undefined {
  return typeof level === 'string' ? codecLevels[compression][level] : level;
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

/** The engine and level that give the artifact, when the tar inside is that of `first`; undefined when none does. */
async function ownSettings(
  artifact: RandomAccess,
  { access, compression }: Packed,
  level: number | undefined,
): Promise<OwnCompression | undefined> {
  const tar = await keep(contentOf(access, compression));
  try {
    const isSameTar = await hasContent(artifact, compression, tar);
    return isSameTar ? await ownCompression(artifact, tar, compression, level) : undefined;
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
