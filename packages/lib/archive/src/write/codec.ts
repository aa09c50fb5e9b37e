import { ReproError } from '@repro/core/error';

/** How a tar is packed. */
export type Compression = 'none' | 'gzip' | 'zstd';

/** What names a codec; plain data, so that it can be sent to a thread. */
export interface CodecSpec {
  readonly compression: Compression;
  /** 0 to 9; see `codecLevels` for what it means. */
  readonly level: number;
  /** Which DEFLATE engine; see `CompressOptions`. */
  readonly engine: string;
}

/**
 * Compression of a stream in blocks of a fixed size, each by itself: so the bytes do not depend on how the input
 * was cut or which thread took which block. The size of the blocks is part of the format.
 */
export interface Codec {
  /** Everything the bytes depend on beside the input: `gzip-1:repro-deflate-1:level=6:block=524288`. */
  readonly format: string;
  /** Bytes of input in every block but the last. */
  readonly blockSize: number;
  /** How many bytes before a block `encode` wants to see. */
  readonly history: number;
  /** Whether `tail` needs the CRC-32 of the input. */
  readonly crc: boolean;
  /** About how many milliseconds a MiB takes: tells whether threads pay. */
  readonly msPerMiB: number;
  /** Whether `encode` gives back the block itself, so that its memory must not be used again. */
  readonly passThrough: boolean;
  /** What comes before the first block. */
  head(): Uint8Array;
  encode(block: Uint8Array, around: Around): Uint8Array;
  /** What comes after the last block; `crc` and `size` are those of the whole input. */
  tail(crc: number, size: number): Uint8Array;
}

/** What belongs to a block beside its bytes. */
export interface Around {
  /** What comes before it, as much of it as the codec wants. */
  readonly history: Uint8Array;
  /** Whether it is the last one. */
  readonly last: boolean;
  /** Memory in which the result may be given back. */
  readonly into?: Uint8Array | undefined;
}

/** How bytes are compressed. */
export interface CompressOptions {
  /** Default 'gzip'. */
  readonly compression?: Compression | undefined;
  /** A name, or 0 to 9; see `codecLevels`. */
  readonly level?: number | LevelName | undefined;
  /**
   * What deflates for gzip: `repro`, the default, `fflate`, or the URL of a module that exports a `DeflateEngine` as
   * `engine`. The others read it as readily, but no two write the same bytes.
   */
  readonly engine?: 'repro' | 'fflate' | `file:${string}` | undefined;
}

/** The levels that have names. */
export type LevelName = 'fast' | 'default' | 'best';

/** What a level means, and which one is taken when none is given. */
export const codecLevels = {
  none: { fast: 0, default: 0, best: 0, least: 0, most: 0 },
  /** 0 stores; 1 to 9 are the engine's own levels. */
  gzip: { fast: 1, default: 6, best: 9, least: 0, most: 9 },
  /** zstd's own levels of the same number; it has no level that stores. */
  zstd: { fast: 1, default: 3, best: 9, least: 1, most: 9 },
} as const;

/**
 * The level to use.
 * @throws ERR_REPRO_OPTION when there is no such compression, or it has no such level
 */
function checkLevel(compression: Compression, level: number | LevelName = 'default'): number {
  if (!Object.hasOwn(codecLevels, compression)) {
    throw new ReproError('ERR_REPRO_OPTION', `there is no compression ${compression}`, {
      hint: `expected one of ${Object.keys(codecLevels).join(', ')}`,
    });
  }
  const { least, most, ...named } = codecLevels[compression];
  const number = typeof level === 'string' ? named[level] : level;
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  const expected = least === most ? 'none' : `fast, default, best or ${least} to ${most}`;
  throw new ReproError(
    'ERR_REPRO_OPTION',
    `compression ${compression} has no level ${level}, expected ${expected}`,
    {
      hint: compression === 'none' ? 'leave the level out' : `the default is ${named.default}`,
    },
  );
}

/** The codec that the options name, defaults filled in. */
export function codecSpec({ compression = 'gzip', level, engine = 'repro' }: CompressOptions): CodecSpec {
  return { compression, level: checkLevel(compression, level), engine };
}

/** Loads a codec; only what it needs is loaded. */
export async function loadCodec(spec: CodecSpec): Promise<Codec> {
  if (spec.compression === 'none') return plain;
  if (spec.compression === 'zstd') return (await import('./zstd/codec.ts')).zstdCodec(spec.level);
  return (await import('./gzip/codec.ts')).gzipCodec(spec.level, spec.engine);
}

const EMPTY = new Uint8Array(0);

/** No compression. Its block size is no part of the format, because blocks leave no trace. */
const plain: Codec = {
  format: 'none',
  blockSize: 1024 * 1024,
  history: 0,
  crc: false,
  msPerMiB: 0.5,
  passThrough: true,
  head: () => EMPTY,
  encode: (block) => block,
  tail: () => EMPTY,
};
