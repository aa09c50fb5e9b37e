import { isReproError, ReproError, type ReproErrorCode, type ReproErrorOptions } from '@repro/core/error';

/** An error in a form that crosses to another thread with its code. */
export interface PackedError extends Pick<ReproErrorOptions, 'hint' | 'at'> {
  readonly message: string;
  readonly code?: string;
  readonly path?: string;
  /** The message of the error underneath. */
  readonly cause?: string;
  readonly repro: boolean;
}

/** Structured cloning keeps an error's message alone: this keeps what tells people and programs apart. */
export function packError(thrown: unknown): PackedError {
  const { message, code, hint, path, at, cause } = thrown as ReproError & { path?: string };
  return {
    message,
    repro: isReproError(thrown),
    ...(code !== undefined && { code }),
    ...(hint !== undefined && { hint }),
    ...(at !== undefined && { at }),
    ...(typeof path === 'string' && { path }),
    ...(cause instanceof Error && { cause: cause.message }),
  };
}

/** The error as it was thrown. */
export function unpackError({ repro, message, code, hint, path, at, cause }: PackedError): Error {
  const underneath = cause === undefined ? {} : { cause: new Error(cause) };
  if (repro) return new ReproError(code as ReproErrorCode, message, { hint, at, ...underneath });
  return Object.assign(new Error(message, underneath), {
    ...(code !== undefined && { code }),
    ...(path !== undefined && { path }),
  });
}
