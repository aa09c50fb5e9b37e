/** Every error of Repro Pack has a code of this form; codes are public and stable. */
export type ReproErrorCode = `ERR_REPRO_${string}`;

/** Where an error lies, as far as it is known. */
export interface ErrorPlace {
  /** The file or document, as its reader named it. */
  readonly path?: string;
  /** Counted from 1; a line ends with a line feed. */
  readonly line?: number;
  /** Counted from 1, in UTF-16 units, as editors and SARIF do. */
  readonly column?: number;
  /** Counted from 0, in bytes. */
  readonly offset?: number;
  /** The place in a JSON value, as a JSON Pointer (RFC 6901); empty for the whole value. */
  readonly pointer?: string;
}

/** What an error may carry beside its message. */
export interface ReproErrorOptions {
  /** What the reader can do about it, in one lower-case sentence without a full stop. */
  readonly hint?: string | undefined;
  /** The error underneath. */
  readonly cause?: unknown;
  /** The place that the message names, for programs. */
  readonly at?: ErrorPlace | undefined;
}

/**
 * An error that a person can act on: what failed, where, what was expected and found, and a hint.
 * Recognise it by its code with `isReproError`, never by `instanceof`: two copies of this package may be loaded.
 */
export class ReproError extends Error {
  readonly code: ReproErrorCode;
  readonly hint?: string;
  readonly at?: ErrorPlace;

  constructor(code: ReproErrorCode, message: string, options: ReproErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ReproError';
    this.code = code;
    if (options.hint !== undefined) this.hint = options.hint;
    if (options.at !== undefined) this.at = options.at;
  }
}

/** Whether a thrown value is a ReproError, of this copy of the package or of another. */
export function isReproError(value: unknown): value is ReproError {
  if (typeof value !== 'object' || value === null || !('code' in value)) return false;
  return typeof value.code === 'string' && value.code.startsWith('ERR_REPRO_');
}

/** Whether an error says that a limit was passed: then nothing is known of what lies beyond, neither good nor bad. */
export function isLimit({ code }: { readonly code: ReproErrorCode }): boolean {
  return /^ERR_REPRO_(?:TOO_.*|.*_(?:LIMIT|RATIO))$/.test(code);
}

/**
 * The same error, saying which file it is about: readers of bytes know offsets, their callers know names.
 * What is no ReproError, or names a file already, is given back as it is.
 */
export function inFile(thrown: unknown, name: string): unknown {
  if (!isReproError(thrown) || thrown.at?.path !== undefined) return thrown;
  const { code, message, hint, at, cause } = thrown;
  return new ReproError(code, `${name}: ${message}`, { hint, at: { ...at, path: name }, cause });
}
