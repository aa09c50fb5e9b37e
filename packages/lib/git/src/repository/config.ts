import type { Repository } from '../types.ts';

/**
 * The answer of `git config --list -z`: records of 'key LF value', ended by NUL. A key without a value is a
 * boolean true (git-config(1)).
 */
export function parseConfig(text: string): ReadonlyMap<string, readonly string[]> {
  const config = new Map<string, string[]>();
  for (const record of text.split('\0')) {
    if (record === '') continue;
    const end = record.indexOf('\n');
    const key = end < 0 ? record : record.slice(0, end);
    const value = end < 0 ? 'true' : record.slice(end + 1);
    const values = config.get(key);
    if (values) values.push(value);
    else config.set(key, [value]);
  }
  return config;
}

/** Whether a setting that is on by default was turned off; the last value counts (git-config(1), "boolean"). */
export function isOff({ config }: Pick<Repository, 'config'>, key: string): boolean {
  return /^(?:|false|no|off|[-+]?0+[kmg]?)$/i.test(config.get(key)?.at(-1) ?? 'true');
}
