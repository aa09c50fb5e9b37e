import path from 'node:path';

/**
 * A directory of the user's for what outlives a run, by the XDG Base Directory Specification: relative paths in the
 * variables count for nothing. Undefined without a home.
 */
export function userDirectory(
  env: Readonly<Record<string, string | undefined>>,
  variable: 'XDG_CACHE_HOME' | 'XDG_STATE_HOME',
  fallback: string,
): string | undefined {
  const given = env[variable];
  if (given !== undefined && path.isAbsolute(given)) return path.join(given, 'repro-pack');
  const home = env['HOME'];
  return home !== undefined && path.isAbsolute(home) ? path.join(home, fallback, 'repro-pack') : undefined;
}
