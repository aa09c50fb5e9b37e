import { strangeness } from '../prefilter/commonness.ts';

/** Letters that follow each other less likely than this, in bits per pair, are no word. */
const STRANGE = 5.1;

const counts = new Uint16Array(256);

/** Shannon entropy of a text's characters, in bits per character; of at most its first 60,000. Characters beyond Latin-1 count as one. */
export function entropy(text: string): number {
  const length = Math.min(text.length, 60_000);
  counts.fill(0);
  for (let i = 0; i < length; i++) {
    const code = Math.min(text.charCodeAt(i), 255);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  let bits = 0;
  for (const count of counts) if (count > 0) bits -= count * Math.log2(count / length);
  return bits / length;
}

/** The letters of which a text seems to be made of words, as a share of its length, 0 to 1. */
export function wordShare(text: string): number {
  let inWords = 0;
  for (const run of text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []) {
    if (run.length >= 3 && strangeness(run) < (run.length < 5 ? 4 : STRANGE)) inWords += run.length;
  }
  return inWords / text.length;
}

/** Whether letters alone look drawn by lot. */
export function isStrange(text: string): boolean {
  return strangeness(text) >= STRANGE;
}

/** How many kinds of characters a text has: lower case, upper case, digits, others. */
export function kinds(text: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length;
}

/**
 * Whether a text looks made by a machine, to be a key: at least `shortest` characters, mixed, no words.
 * Hexadecimal digits count from 16 on, UUIDs always.
 */
export function isRandom(text: string, shortest = 16): boolean {
  if (isUuid(text)) return true;
  if (text.length < shortest) return false;
  if (/^[0-9a-f]+$/i.test(text))
    return text.length >= 16 && /\d/.test(text) && /[a-f]/i.test(text) && entropy(text) >= 2.7;
  if (/^\d+$/.test(text)) return false;
  const least = text.length >= 32 ? 3.5 : text.length >= 20 ? 3.3 : text.length >= 16 ? 3 : 2.8;
  if (entropy(text) < least) return false;
  const digits = text.replaceAll(/\D/g, '').length;
  if (digits === 0) return text.length >= 16 && isStrange(text) && wordShare(text) < 0.6;
  if (digits < 2 && text.length < 24 && !(/[a-z]/.test(text) && /[A-Z]/.test(text))) return isStrange(text);
  return wordShare(text) < 0.55;
}

/** Whether a text is a UUID, of any case. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}
