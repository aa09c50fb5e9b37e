import path from 'node:path';
import { toReproError } from '../errors.ts';

const { realpathSync } = process.getBuiltinModule('node:fs');

/**
 * A path given relative to `cwd`, absolute, where the system finds it: it follows a link before it goes up from there, where
 * `path.resolve` strikes out the name in front of `..` whatever that is, and would read or write another file.
 * @throws a coded error for a directory that it goes up from and that is not there
 */
export function placeOf(cwd: string, name: string): string {
  const parts = name.split('/');
  const up = parts.lastIndexOf('..');
  const before = parts.slice(0, Math.max(up, 0));
  if (before.every((part) => part === '' || part === '.' || part === '..')) return path.resolve(cwd, name);
  const way = parts.slice(0, up + 1).join('/');
  try {
    // Not `realpathSync` itself, which strikes names out as well.
    const directory = realpathSync.native(path.isAbsolute(way) ? way : `${cwd}/${way}`);
    return path.resolve(directory, ...parts.slice(up + 1));
  } catch (error) {
    throw toReproError(error, name);
  }
}
