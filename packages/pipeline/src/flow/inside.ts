import { realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * The ways, '/'-separated, that lead from a directory down to a place in it, which need not be there yet: by the names that
 * both were given, and by those without links, as a shell's `$PWD` may have one that the process does not know of. The empty
 * way leads to the directory itself; there is none to a place outside.
 */
export function waysInside(directory: string, place: string): readonly string[] {
  const ways = [path.relative(directory, place), path.relative(real(directory), real(place))];
  return [...new Set(ways.filter(isInside).map((way) => way.split(path.sep).join('/')))];
}

/** Where a path leads when links are followed, as far as it is there. */
function real(place: string): string {
  try {
    return realpathSync(place);
  } catch {
    const above = path.dirname(place);
    return above === place ? place : path.join(real(above), path.basename(place));
  }
}

function isInside(way: string): boolean {
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
