import { realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * The paths, relative to `directory`, under which the files are entries of it; a file need not exist yet.
 * A link in the tree that leads to such a file counts too: it will be written through.
 */
export function pathsInside(directory: string, files: readonly (string | undefined)[]): string[] {
  const root = real(directory);
  const found = files
    .filter((file) => file !== undefined)
    .flatMap((file) => [placeOf(file), real(file)])
    .map((file) => root && file && path.relative(root, file).replaceAll(path.sep, '/'))
    .filter(
      (inside) =>
        inside !== undefined && inside !== '' && !/^\.\.(?:\/|$)/.test(inside) && !path.isAbsolute(inside),
    );
  return [...new Set(found as string[])].sort();
}

/** Where a name is, its directory without links. */
function placeOf(file: string): string | undefined {
  const directory = real(path.dirname(path.resolve(file)));
  return directory && path.join(directory, path.basename(file));
}

function real(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}
