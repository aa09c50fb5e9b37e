import { lstatSync, readFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import { ReproError } from '@repro/core/error';
import { IGNORE_FILE, IGNORE_LIMIT, Ignoring } from '../sources/ignoring.ts';

/** Whose patterns hold. */
export interface IgnoreSource {
  /** Absolute. */
  readonly directory: string;
  /** What stands before the file's name in the report. */
  readonly prefix: string;
  readonly exclude: readonly string[];
  /** Whether the file is passed over. */
  readonly all: boolean;
}

/**
 * What is left out of a directory: by its own ignore file and by the caller's patterns. A file that is a link is not
 * followed, as in git: it could name any file of the machine.
 * @throws ERR_REPRO_UNREADABLE, ERR_REPRO_TOO_LARGE
 */
export function ignoringIn({ directory, prefix, exclude, all }: IgnoreSource): Ignoring {
  const name = prefix + IGNORE_FILE;
  const content = all ? undefined : contentOf(path.join(directory, IGNORE_FILE), name);
  return new Ignoring(content && { name, content }, exclude);
}

function contentOf(file: string, name: string): Uint8Array | undefined {
  const stats = lookAt(file);
  if (!stats?.isFile()) return undefined;
  if (stats.size > IGNORE_LIMIT) {
    throw new ReproError(
      'ERR_REPRO_TOO_LARGE',
      `${name}: larger than ${IGNORE_LIMIT} bytes, the limit for patterns`,
      { hint: 'shorten it' },
    );
  }
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new ReproError(
      'ERR_REPRO_UNREADABLE',
      `${name}: cannot be read (${(cause as NodeJS.ErrnoException).code})`,
      {
        hint: 'make it readable, or pass it over with --all',
        cause,
      },
    );
  }
}

/** Undefined too where it is the directory that cannot be entered: whoever reads that says so, of each file in it. */
function lookAt(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
