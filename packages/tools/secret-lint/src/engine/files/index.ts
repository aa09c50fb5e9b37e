import { Buffer } from 'node:buffer';
import { contentOf } from '../../decode/utf16.ts';
import type { Candidate, RulesById } from '../candidate.ts';
import type { Found } from '../sweep.ts';
import { csvFiles } from './csv.ts';
import { keyFiles } from './key-files.ts';
import { lineFiles } from './line-files.ts';
import { statementFiles } from './statement-files.ts';

/** Files of some names, in which a credential's place says what it is; the text has one character a byte. */
export interface FileWatch {
  /** Names in full, and endings with their dot, in lower case. */
  readonly names: readonly string[];
  /** Whether such a file may hold no text. */
  readonly binary?: boolean;
  detect(text: string, path: string): readonly Candidate[];
}

/** What is looked at of such a file, in bytes. */
const LONGEST = 1024 * 1024;

const none: readonly Found[] = [];

/** Looks at a file whose name, given '/'-separated, says what stands where in it; at the beginning of a long one. */
export function watchFiles(rules: RulesById): (bytes: Uint8Array, path: string) => readonly Found[] {
  const watches: readonly FileWatch[] = [
    csvFiles(rules),
    keyFiles(rules),
    lineFiles(rules),
    statementFiles(rules),
  ].flat();
  const byName = new Map(watches.flatMap((watch) => watch.names.map((name) => [name, watch] as const)));
  return (bytes, path) => {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const watch = byName.get(name) ?? byName.get(name.slice(Math.max(0, name.lastIndexOf('.'))));
    if (watch === undefined || (watch.binary !== true && contentOf(bytes) !== 'text')) return none;
    const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LONGEST));
    return watch.detect(start.toString('latin1'), path).map((one) => ({
      ...one,
      secret: start.toString('utf8', one.start, one.end),
      encodings: [],
    }));
  };
}
