import { bitsOf, HEX } from '../../values/characters.ts';
import { isMonotonous } from '../../values/monotony.ts';
import { wordsOf } from './names.ts';
import type { Setting } from './setting.ts';

export function isHex(value: string): boolean {
  return (bitsOf(value) & ~HEX) === 0;
}

/** A secret that goes into hashes, and is none: `hashing_secret`. */
const OF_HASHING = /hash(?:ing)?[_-]?secret$/i;

/** Forms of hashes, given to a name that speaks of one, be it of a credential's, or of a table of them: `checksum/secret`, `hashes.set('vault', …)`. */
export function isHashLike(setting: Setting): boolean {
  const { value, name } = setting.assignment;
  if (!isHex(value) || isMonotonous(value)) return false;
  return (
    /hash|digest|md5|checksum|fingerprint|commit|etag/i.test(name.replace(OF_HASHING, '')) ||
    wordsOf(name).some((word) => /(?:sha|rev)s?$|^(?:shasum|revision)s?$/.test(word)) || // not SHARED_SECRET
    /(?:(?:hash|digest|checksum)\/|(?:hash|digest|checksum)\w{0,12}(?:\.\w{2,6})?[([]\s?["'`])$/i.test(
      setting.before,
    )
  );
}
