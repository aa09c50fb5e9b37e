// Makes credentials that look real to a scanner and are not: none stands in a file of this repository, where other
// scanners, and this one, would find it.
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Letters and digits that depend on a seed only. */
export function random62(length, seed) {
  let text = '';
  for (let i = 0; text.length < length; i++) {
    for (const byte of createHash('sha256').update(`${seed} ${i}`).digest())
      if (byte < 248) text += BASE62[byte % 62];
  }
  return text.slice(0, length);
}

/** A classic personal access token of GitHub, with its checksum: the CRC-32 of 30 characters as 6 digits of base 62. */
export function githubPat(seed = 1) {
  const body = random62(30, `github ${seed}`);
  return `${['ghp', body].join('_')}${base62(crc32(body), 6)}`;
}

/** A personal access token of GitLab, in the old form, which has no checksum. */
export function gitlabPat(seed = 1) {
  return ['glpat', random62(20, `gitlab ${seed}`)].join('-');
}

function base62(number, length) {
  let digits = '';
  for (let rest = number; digits.length < length; rest = Math.floor(rest / 62))
    digits = BASE62[rest % 62] + digits;
  return digits;
}
