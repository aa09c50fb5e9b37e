import { wholeBytes } from '@repro/core/bytes';
import { withDefaults } from '@repro/core/defaults';
import { ReproError } from '@repro/core/error';
import { type DataFormat, formatOf } from './format.ts';
import type { DataFile } from './types.ts';

/** What a file may at most be. */
export interface DataLimits {
  readonly maxBytes: number;
  /** How deep arrays and objects may nest; YAML never deeper than 200, since its parser's time grows with the square. */
  readonly maxDepth: number;
  /**
   * YAML: how many values a document may stand for once its aliases are followed (the "billion laughs"). The text may
   * have twice as many lexemes, each of which costs the parser up to a kilobyte.
   */
  readonly maxValues: number;
}

export const defaultLimits: DataLimits = {
  maxBytes: 64 * 1024 * 1024,
  maxDepth: 1000,
  maxValues: 500_000,
};

/** How a file is read. */
export interface ReadOptions {
  /** Tells the format unless that is given, and is what errors call the file. */
  readonly name: string;
  readonly format?: DataFormat | undefined;
  readonly limits?: Partial<DataLimits> | undefined;
}

/**
 * Reads a JSON text (RFC 8259 and I-JSON, RFC 7493) or a YAML stream (1.2, core schema, with merge keys), keeping where
 * everything stands. What is wrong with it is told in `problems`, with its place; only a limit is thrown.
 * @throws ERR_REPRO_TOO_LARGE, ERR_REPRO_TOO_DEEP, ERR_REPRO_TOO_MANY when a limit is passed
 * @throws ERR_REPRO_NOT_BYTES for what is no Uint8Array, such as a stream
 */
export async function readData(source: Uint8Array, options: ReadOptions): Promise<DataFile> {
  const bytes = wholeBytes(source);
  const { name, format = formatOf(options.name, bytes) } = options;
  const limits = withDefaults(defaultLimits, options.limits);
  if (bytes.length > limits.maxBytes) {
    throw new ReproError(
      'ERR_REPRO_TOO_LARGE',
      `${name} has ${bytes.length} bytes, the limit is ${limits.maxBytes} bytes`,
      { hint: 'raise the limit if it is meant to be so large', at: { path: name } },
    );
  }
  if (format === 'json') return (await import('./json/read.ts')).readJson(bytes, { name, limits });
  return (await import('./yaml/read.ts')).readYaml(bytes, { name, limits });
}
