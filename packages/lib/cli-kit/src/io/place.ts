import path from 'node:path';
import { toReproError } from '../errors.ts';

const { realpathSync } = process.getBuiltinModule('node:fs');

/**
 * A path given relative to `cwd`, absolute, where the system finds it: it follows a link before it goes up from there, where
 * `path.resolve` strikes out the name in front of `..` whatever that is, and would read or write another file.
 * A directory that is not there is no link, and is struck out.
 * @throws a coded error where it goes up from what is no directory
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
    if ((error as { code?: unknown }).code === 'ENOENT') return path.resolve(cwd, name);
    throw toReproError(error, name);
  }
}
