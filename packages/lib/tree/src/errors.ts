import { ReproError, type ReproErrorCode } from '@repro/core/error';
import { CHANGED } from './hash/open-file.ts';

const CODES: Readonly<Record<string, { code: ReproErrorCode; what: string; hint: string }>> = {
  EACCES: {
    code: 'ERR_REPRO_PERMISSION',
    what: 'permission denied',
    hint: 'make it readable, or leave it out with an ignore pattern',
  },
  EPERM: {
    code: 'ERR_REPRO_PERMISSION',
    what: 'operation not permitted',
    hint: 'check its owner, or leave it out with an ignore pattern',
  },
  ENOENT: {
    code: 'ERR_REPRO_VANISHED',
    what: 'it was listed and is gone',
    hint: 'nothing may change in the tree while it is read; stop what writes there and run again',
  },
  ENAMETOOLONG: {
    code: 'ERR_REPRO_TOO_LONG',
    what: 'the path is longer than the system can open',
    hint: 'shorten the path of the tree or of the entry',
  },
  EMFILE: { code: 'ERR_REPRO_OPEN_FILES', what: 'too many open files', hint: 'raise the limit: ulimit -n' },
  EIO: { code: 'ERR_REPRO_IO', what: 'input or output error', hint: 'check the device' },
};

/** An error of the system about an entry, as one that names the entry and says what to do. */
export function entryError(path: string, cause: unknown): ReproError {
  const errno = (cause as NodeJS.ErrnoException).code ?? '';
  // The kind was known from the listing: a link or a file where a directory was means that something was swapped.
  if (errno === 'ELOOP' || errno === 'ENOTDIR' || errno === 'EISDIR' || errno === 'ENXIO')
    return changed(path);
  if (errno === CHANGED) return changed(path, (cause as Error).message);
  const known = CODES[errno];
  if (known) return new ReproError(known.code, `${path}: ${known.what}`, { hint: known.hint, cause });
  return new ReproError('ERR_REPRO_IO', `${path}: ${(cause as Error).message}`, { cause });
}

/** The error for an entry that is not what it was a moment ago. */
export function changed(path: string, how = 'it was replaced while the tree was read'): ReproError {
  return new ReproError('ERR_REPRO_CHANGED', `${path}: ${how}`, {
    hint: 'nothing may change in the tree while it is read; stop what writes there and run again',
  });
}
