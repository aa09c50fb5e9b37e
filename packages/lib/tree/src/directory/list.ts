import type { Stats } from 'node:fs';
import { isReproError, ReproError } from '@repro/core/error';
import { type ByteString, rawBytes, toBytes, toText } from '../byte-string.ts';
import type { Entry, Tree } from '../entry.ts';
import { limitCheck, type TreeLimits } from '../limits.ts';
import { entryFrom, lstatPlace, type Place } from './entry-at.ts';
import { typeOf } from './kind.ts';
import { rootDirectory } from './root.ts';

/** How a list is taken. */
export interface ListOptions extends TreeLimits {
  /** What to do with paths that lead to nothing: `error`, the default, or `skip`. */
  readonly missing?: 'error' | 'skip' | undefined;
}

/**
 * A tree of exactly the listed paths: a listed directory is an entry, what lies in it is not.
 * `paths` are relative to `directory`, as strings, or as the bytes of a list in which each path ends with a NUL
 * (`find -print0`, `git ls-files -z`) or, when the list holds no NUL, with a newline. Paths are sorted and each is
 * taken once; `./a`, `a/` and `a` are the same; `.` and empty lines are passed over.
 * @throws ERR_REPRO_PATH for a path that is absolute, has a `..`, or leads through a link or a file;
 * ERR_REPRO_NOT_FOUND for one that does not exist; and as `walk` does.
 */
export function listed(
  directory: string,
  paths: Uint8Array | Iterable<string>,
  options: ListOptions = {},
): Tree {
  return {
    async *[Symbol.asyncIterator]() {
      const root = rootDirectory(directory);
      const check = limitCheck(options);
      const checkParents = parentsChecker(root);
      for (const bytes of new Set(split(paths).map(normalize).sort())) {
        if (bytes === '') continue;
        const place = placeOf(root, bytes);
        check(place.path);
        const entry = attempt(() => {
          checkParents(bytes);
          return entryFrom(place, stat(place));
        }, options);
        if (entry) yield entry;
      }
    },
  };
}

function attempt(look: () => Entry, { missing }: ListOptions): Entry | undefined {
  try {
    return look();
  } catch (error) {
    if (missing === 'skip' && isMissing(error)) return undefined;
    throw error;
  }
}

/** Whether nothing is found at a path; what leads through a link or file is not there either. */
function isMissing(error: unknown): boolean {
  return isReproError(error) && (error.code === 'ERR_REPRO_NOT_FOUND' || error.code === 'ERR_REPRO_PATH');
}

function split(paths: Uint8Array | Iterable<string>): ByteString[] {
  if (!(paths instanceof Uint8Array)) return [...paths].map(toBytes);
  const text = Buffer.from(paths.buffer, paths.byteOffset, paths.length).toString('latin1');
  return text.split(text.includes('\0') ? '\0' : '\n');
}

/** The path in the form that trees have; empty for the root. */
function normalize(given: ByteString): ByteString {
  const names = given.split('/').filter((name) => name !== '' && name !== '.');
  if (given.startsWith('/') || names.includes('..')) {
    throw pathError(
      given,
      'is not a path below the root of the tree',
      'list paths relative to the root, without ..',
    );
  }
  if (given.includes('\0')) throw pathError(given, 'holds a NUL', 'no path can');
  return names.join('/');
}

function placeOf(root: string, bytes: ByteString): Place {
  const { text: path, raw } = toText(bytes);
  if (!raw) return { path, disk: root + path };
  return { path, rawPath: raw, rawDisk: Buffer.concat([Buffer.from(root), raw]) };
}

/** The state of a listed path, or of a directory above it. */
function stat(place: Place, listedPath = place.path): Stats {
  return lstatPlace(place, (cause) => {
    const hint = 'list what is there, relative to the root of the tree';
    return new ReproError('ERR_REPRO_NOT_FOUND', `${listedPath}: is listed and does not exist`, {
      hint,
      cause,
    });
  });
}

/**
 * Refuses a path of which a part above the last is no directory: through a link it would name a file outside the tree,
 * or one that the tree holds under another path.
 */
function parentsChecker(root: string): (path: ByteString) => void {
  const checked = new Set<ByteString>();
  return (path) => {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
      const parent = path.slice(0, end);
      if (checked.has(parent)) continue;
      const type = typeOf(stat(placeOf(root, parent), toText(path).text));
      if (type !== 'dir') {
        const what = type === 'symlink' ? 'link' : 'file';
        throw pathError(
          path,
          `leads through the ${what} '${toText(parent).text}'`,
          'list the link, or the real path',
        );
      }
      checked.add(parent);
    }
  };
}

function pathError(path: ByteString, problem: string, hint: string): ReproError {
  return new ReproError('ERR_REPRO_PATH', `'${rawBytes(path).toString()}' ${problem}`, { hint });
}
