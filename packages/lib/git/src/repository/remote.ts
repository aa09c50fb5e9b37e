import type { Repository } from '../types.ts';
import { publicUrl } from '../url.ts';

/**
 * Where the repository was cloned from: origin's URL, or that of the only remote, without credentials.
 * Read from the configuration as it stands there: url.*.insteadOf rewriting is how tokens get into URLs.
 */
export function remoteUrl(repo: Repository): string | undefined {
  const urls = new Map<string, string>();
  for (const [key, values] of repo.config) {
    const name = /^remote\.(.+)\.url$/s.exec(key)?.[1];
    if (name !== undefined && values[0] !== undefined) urls.set(name, values[0]);
  }
  const url = urls.get('origin') ?? (urls.size === 1 ? [...urls.values()][0] : undefined);
  return url === undefined ? undefined : publicUrl(url);
}
