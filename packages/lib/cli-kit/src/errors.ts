import { isReproError, ReproError } from '@repro/core/error';
import { printable } from '@repro/report/printable';

/** An error of usage: what was wrong on the command line. */
export function usageError(message: string, hint?: string): ReproError {
  return new ReproError('ERR_REPRO_USAGE', message, { hint: hint ?? 'run with --help for the flags' });
}

const SYSTEM: Record<string, { code: `ERR_REPRO_${string}`; what: string; hint?: string }> = {
  ENOENT: { code: 'ERR_REPRO_NOT_FOUND', what: 'no such file or directory', hint: 'check the path' },
  ENOTDIR: {
    code: 'ERR_REPRO_NOT_A_DIRECTORY',
    what: 'not a directory',
    hint: 'give the path of a directory',
  },
  EISDIR: { code: 'ERR_REPRO_IS_A_DIRECTORY', what: 'is a directory', hint: 'give the path of a file' },
  EACCES: {
    code: 'ERR_REPRO_PERMISSION',
    what: 'permission denied',
    hint: 'check the permissions of the path',
  },
  EPERM: {
    code: 'ERR_REPRO_PERMISSION',
    what: 'operation not permitted',
    hint: 'check the owner of the path',
  },
  EROFS: {
    code: 'ERR_REPRO_READ_ONLY',
    what: 'the file system is read-only',
    hint: 'write to another directory',
  },
  ENOSPC: {
    code: 'ERR_REPRO_DISK_FULL',
    what: 'no space left on the device',
    hint: 'free some space and run again',
  },
  EDQUOT: {
    code: 'ERR_REPRO_DISK_FULL',
    what: 'the disk quota is used up',
    hint: 'free some space and run again',
  },
  EFBIG: { code: 'ERR_REPRO_DISK_FULL', what: 'the file is too large for the file system or the limit set' },
  EMFILE: { code: 'ERR_REPRO_OPEN_FILES', what: 'too many open files', hint: 'raise the limit: ulimit -n' },
  ELOOP: { code: 'ERR_REPRO_LINK_LOOP', what: 'too many levels of symbolic links' },
  EPIPE: { code: 'ERR_REPRO_CLOSED_PIPE', what: 'the reader of the output went away before its end' },
  EIO: { code: 'ERR_REPRO_IO', what: 'input or output error', hint: 'check the device' },
};

/** Any thrown value as a ReproError; what is neither ours nor the system's is a bug and says so. */
export function toReproError(thrown: unknown, path?: string): ReproError {
  if (isReproError(thrown)) return thrown;
  const { code, path: errorPath, message } = asNodeError(thrown);
  const known = code === undefined ? undefined : SYSTEM[code];
  if (known) {
    const where = errorPath ?? path;
    const text = where === undefined ? known.what : `${where}: ${known.what}`;
    return new ReproError(known.code, text, { hint: known.hint, cause: thrown });
  }
  return new ReproError('ERR_REPRO_INTERNAL', `unexpected: ${message}`, {
    hint: 'this is a bug; set REPRO_DEBUG=1 to see where, and report it',
    cause: thrown,
  });
}

function asNodeError(thrown: unknown): { code?: string; path?: string; message: string } {
  if (typeof thrown !== 'object' || thrown === null) return { message: String(thrown) };
  const { code, path, message } = thrown as { code?: unknown; path?: unknown; message?: unknown };
  return {
    ...(typeof code === 'string' && { code }),
    ...(typeof path === 'string' && { path }),
    message: String(message),
  };
}

/** The lines that a person reads on stderr: the error, its hint, and with REPRO_DEBUG where it came from. */
export function errorLines(tool: string, error: ReproError, debug: boolean): string {
  const lines = [`${tool}: error: ${printable(error.message)} [${error.code}]`];
  if (error.hint) lines.push(`${tool}: hint: ${printable(error.hint)}`);
  if (debug) lines.push(stackOf(error));
  return `${lines.join('\n')}\n`;
}

function stackOf(error: Error): string {
  const { cause } = error;
  const underneath = cause instanceof Object && 'stack' in cause ? `\ncaused by ${String(cause.stack)}` : '';
  return `${error.stack ?? ''}${underneath}`;
}
