import { type Spool, sniff, spool } from '@repro/archive';
import { chunksOf } from '@repro/archive/random-access';
import type { RandomAccess } from '@repro/archive/tar';
import { type Compression, type CompressOptions, compress } from '@repro/archive/write';
import { packTar } from '@repro/archive/write/pack';
import type { Entry, Tree } from '@repro/tree';
import { firstDifference, readSome } from '../bytes/access.ts';
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
  const { compression } = first;
  const tar = await keep(contentOf(first.access, compression));
  try {
    if (!(await isSame(contentOf(artifact, compression), tar))) return undefined;
    for (const candidate of candidates(compression)) {
      const again = () => compress(chunksOf(tar), { compression, ...candidate });
      if (!(await isSame(again(), artifact))) continue;
      const [base] = first.format.split('+', 1);
      const engine = candidate.engine === undefined ? '' : `:${candidate.engine}`;
      return {
        access: await keep(again()),
        compression,
        prefix: first.prefix,
        format: `${base}+${compression}${engine}:level=${candidate.level}`,
      };
    }
    return undefined;
  } finally {
    tar.close();
  }
}

/** The default level of each engine first. */
function candidates(compression: Compression): { level: number; engine?: 'fflate' | 'repro' }[] {
  if (compression === 'zstd') return [3, 1, 2, 4, 5, 6, 7, 8, 9].map((level) => ({ level }));
  return [6, 9, 1, 2, 3, 4, 5, 7, 8, 0].flatMap((level) =>
    (['fflate', 'repro'] as const).map((engine) => ({ level, engine })),
  );
}

/** Whether a stream gives the bytes of something that is there; it is read up to the first difference. */
async function isSame(stream: AsyncIterable<Uint8Array>, access: RandomAccess): Promise<boolean> {
  let at = 0;
  try {
    for await (const chunk of stream) {
      if (!(await readSome(access, at, chunk.length)).equals(chunk)) return false;
      at += chunk.length;
    }
  } catch {
    // What cannot be unpacked, or an engine that is not there, gives no such bytes.
    return false;
  }
  return at === access.size;
}
