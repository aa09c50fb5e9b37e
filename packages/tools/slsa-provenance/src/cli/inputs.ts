import path from 'node:path';

/** How provenance calls a file: by its path below the working directory, or by its name alone. */
export function publicName(name: string, cwd: string): string {
  const relative = path.relative(cwd, path.resolve(cwd, name)).split(path.sep).join('/');
  return relative.startsWith('../') || path.isAbsolute(relative) ? path.basename(name) : relative;
}
