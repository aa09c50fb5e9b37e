import { isReproError, ReproError, type ReproErrorCode } from '@repro/core/error';

/** An error in a form that crosses to another thread with its code. */
export interface PackedError {
  readonly message: string;
  readonly code?: string;
  readonly hint?: string;
  readonly path?: string;
  readonly repro: boolean;
}

/** Structured cloning keeps an error's message alone: this keeps what tells people and programs apart. */
export function packError(thrown: unknown): PackedError {
  const { message, code, hint, path } = thrown as Error & { code?: string; hint?: string; path?: string };
  return {
    message,
    repro: isReproError(thrown),
    ...(code !== undefined && { code }),
    ...(hint !== undefined && { hint }),
    ...(typeof path === 'string' && { path }),
  };
}

/** The error as it was thrown. */
export function unpackError({ repro, message, code, hint, path }: PackedError): Error {
  if (repro) return new ReproError(code as ReproErrorCode, message, { hint });
  return Object.assign(new Error(message), {
    ...(code !== undefined && { code }),
    ...(path !== undefined && { path }),
  });
}
