/** Every error of Repro Pack has a code of this form; codes are public and stable. */
export type ReproErrorCode = `ERR_REPRO_${string}`;

/** What an error may carry beside its message. */
export interface ReproErrorOptions {
  /** What the reader can do about it, in one lower-case sentence without a full stop. */
  readonly hint?: string | undefined;
  /** The error underneath. */
  readonly cause?: unknown;
}

/**
 * An error that a person can act on: what failed, where, what was expected and found, and a hint.
 * Recognise it by its code with `isReproError`, never by `instanceof`: two copies of this package may be loaded.
 */
export class ReproError extends Error {
  readonly code: ReproErrorCode;
  readonly hint?: string;

  constructor(code: ReproErrorCode, message: string, options: ReproErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ReproError';
    this.code = code;
    if (options.hint !== undefined) this.hint = options.hint;
  }
}

/** Whether a thrown value is a ReproError, of this copy of the package or of another. */
export function isReproError(value: unknown): value is ReproError {
  if (typeof value !== 'object' || value === null || !('code' in value)) return false;
  return typeof value.code === 'string' && value.code.startsWith('ERR_REPRO_');
}
