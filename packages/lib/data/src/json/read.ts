import { isReproError, ReproError } from '@repro/core/error';
import { parseStrict } from '@repro/core/parse';
import type { DataLimits } from '../read.ts';
import type { DataFile, DataProblem, ProblemKind } from '../types.ts';
import { locateJson } from './locate.ts';

const KINDS: Readonly<Record<string, ProblemKind>> = {
  ERR_REPRO_JSON_SYNTAX: 'syntax',
  ERR_REPRO_JSON_UTF8: 'encoding',
  ERR_REPRO_JSON_BOM: 'encoding',
  ERR_REPRO_JSON_SURROGATE: 'encoding',
  ERR_REPRO_JSON_DUPLICATE_KEY: 'duplicate-key',
  ERR_REPRO_JSON_NUMBER: 'number',
};

const START = { line: 1, column: 1, offset: 0 };

/** Reads a JSON text; of several problems the first is told. */
export function readJson(
  bytes: Uint8Array,
  { name, limits: { maxBytes, maxDepth } }: { readonly name: string; readonly limits: DataLimits },
): DataFile {
  const locate = (pointers: Iterable<string>) => locateJson(bytes, pointers);
  try {
    const value = parseStrict(bytes, { maxBytes, maxDepth });
    return { format: 'json', documents: [{ value, empty: false, start: START, locate }], problems: [] };
  } catch (error) {
    return { format: 'json', documents: [], problems: [problemOf(error, name)] };
  }
}

/** The problem behind an error of the parser. @throws the error, when it tells of a limit */
function problemOf(error: unknown, name: string): DataProblem {
  if (!isReproError(error)) throw error;
  const kind = KINDS[error.code];
  if (kind === undefined) throw limitError(error, name);
  const { line, column, offset } = error.at ?? {};
  return {
    kind,
    level: 'error',
    message: withoutPlace(error.message),
    ...(error.hint !== undefined && { hint: error.hint }),
    ...(line !== undefined &&
      column !== undefined &&
      offset !== undefined && { at: { line, column, offset } }),
  };
}

/** Depth is a limit like any other here. */
function limitError({ code, message, hint, at }: ReproError, name: string): ReproError {
  return new ReproError(
    code === 'ERR_REPRO_JSON_DEPTH' ? 'ERR_REPRO_TOO_DEEP' : code,
    `${name}: ${message}`,
    {
      hint,
      at: { ...at, path: name },
    },
  );
}

function withoutPlace(message: string): string {
  return message.replace(/^line \d+, column \d+ \(byte \d+\): /, '');
}
