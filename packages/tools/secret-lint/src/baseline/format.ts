import { compareBytes } from '@repro/core/compare';
import { fingerprintVersion } from '../secret/fingerprint.ts';
import type { BaselineEntry } from './types.ts';

/**
 * A baseline as text: a line for each entry, once, sorted by fingerprint. The order of fingerprints is that of chance, so
 * that lines which two branches add rarely stand side by side, and git merges them; with `merge=union` in .gitattributes
 * it always does, since neither order nor repetition counts.
 */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(({ fingerprint, rule, path }) => `${fingerprint}  ${rule}  ${written(path)}\n`);
  const sorted = [...new Set(lines)].sort(compareBytes);
  return `# secret-lint baseline ${fingerprintVersion}\n${sorted.join('')}`;
}

/** A path that could be read otherwise than it is meant stands as a JSON string. */
function written(path: string): string {
  if (!/^[\s"]|\s$|[\p{C}\u2028\u2029]/u.test(path)) return path;
  return JSON.stringify(path).replace(/[\u007f-\uffff]/g, escaped);
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
