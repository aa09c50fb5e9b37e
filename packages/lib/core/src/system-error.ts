import { ReproError, type ReproErrorCode } from './error.ts';

type Meaning = readonly [code: ReproErrorCode, what: string, hint: string];

const DISK_FULL = 'free some space and run again';

/** What the system's errors mean to a person. */
const SYSTEM: Readonly<Record<string, Meaning>> = {
  ENOENT: ['ERR_REPRO_NOT_FOUND', 'no such file or directory', 'check the path'],
  ENOTDIR: ['ERR_REPRO_NOT_A_DIRECTORY', 'not a directory', 'give the path of a directory'],
  EISDIR: ['ERR_REPRO_IS_A_DIRECTORY', 'is a directory', 'give the path of a file'],
  EACCES: ['ERR_REPRO_PERMISSION', 'permission denied', 'check the permissions of the path'],
  EPERM: ['ERR_REPRO_PERMISSION', 'operation not permitted', 'check the owner of the path'],
  EROFS: ['ERR_REPRO_READ_ONLY', 'the file system is read-only', 'write to another directory'],
  ENOSPC: ['ERR_REPRO_DISK_FULL', 'no space left on the device', DISK_FULL],
  EDQUOT: ['ERR_REPRO_DISK_FULL', 'the disk quota is used up', DISK_FULL],
  EFBIG: [
    'ERR_REPRO_DISK_FULL',
    'the file is too large for the file system or a limit',
    'raise the limit: ulimit -f',
  ],
  EMFILE: ['ERR_REPRO_OPEN_FILES', 'too many open files', 'raise the limit: ulimit -n'],
  ENFILE: ['ERR_REPRO_OPEN_FILES', 'too many open files in the system', 'close other programs'],
  ENOMEM: ['ERR_REPRO_MEMORY', 'out of memory', 'free some memory and run again'],
  ELOOP: ['ERR_REPRO_LINK_LOOP', 'too many levels of symbolic links', 'give the path that the links lead to'],
  ENAMETOOLONG: ['ERR_REPRO_NAME_TOO_LONG', 'the name is too long', 'shorten the path'],
  ENXIO: ['ERR_REPRO_IO', 'no such device', 'give the path of a file'],
  EIO: ['ERR_REPRO_IO', 'input or output error', 'check the device'],
  // A file that is mounted by itself, as into a container, can be written to and not replaced.
  EBUSY: ['ERR_REPRO_IO', 'in use, or mounted by itself', 'give the path of another file'],
  EINVAL: ['ERR_REPRO_IO', 'the system cannot do this with it', 'give the path of an ordinary file'],
  ESTALE: ['ERR_REPRO_IO', 'its server does not know it any more', 'mount it again'],
  ENOTCONN: ['ERR_REPRO_IO', 'its file system is gone', 'mount it again'],
};

/** The system's error about a file, as one of ours that names it; undefined for what is no error of the system. */
export function systemError(thrown: unknown, name: string): ReproError | undefined {
  const meaning = meaningOf((thrown as { code?: unknown } | null | undefined)?.code);
  if (!meaning) return undefined;
  const [code, what, hint] = meaning;
  return new ReproError(code, `${name}: ${what}`, { hint, cause: thrown, at: { path: name } });
}

/** What a code of the system, such as `ENOENT`, means: our code, a few words, and a hint. */
export function meaningOf(code: unknown): Meaning | undefined {
  return typeof code === 'string' && Object.hasOwn(SYSTEM, code) ? SYSTEM[code] : undefined;
}
