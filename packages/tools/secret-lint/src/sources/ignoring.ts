import { ReproError } from '@repro/core/error';
import { ignoredPaths } from '@repro/tree/ignore';
import type { Unused } from '../report/build.ts';

/** The file whose patterns are left out: that in the root of what is scanned. */
export const IGNORE_FILE = '.secretsignore';

/** Bytes that it may have: no list of patterns is larger. */
export const IGNORE_LIMIT: number = 1024 * 1024;

/** A pattern and where it stands. */
interface Line {
  readonly pattern: string;
  readonly line: number;
}

/** What is left out, and which of its patterns did anything. */
export class Ignoring {
  readonly #lines: readonly Line[];
  readonly #used = new Set<number>();
  /** What the report calls the file of the patterns. */
  readonly #file: string;
  /** The patterns, those of the file first; `onPattern` must be passed along with them. */
  readonly ignore: readonly string[];

  /** @param exclude patterns of the caller's own, which have the last word */
  constructor(
    file: { readonly name: string; readonly content: Uint8Array } | undefined,
    exclude: readonly string[],
  ) {
    this.#lines = file ? linesOf(file.content) : [];
    this.#file = file?.name ?? IGNORE_FILE;
    this.ignore = [...this.#lines.map(({ pattern }) => pattern), ...exclude];
  }

  readonly onPattern = (index: number): void => {
    this.#used.add(index);
  };

  /** Whether a path is left out, for sources that are no walk. */
  matcher(): (path: string) => boolean {
    return this.ignore.length === 0 ? () => false : ignoredPaths(this);
  }

  /** The patterns of the file that fitted nothing. */
  unused(): Unused[] {
    return this.#lines
      .filter((_, index) => !this.#used.has(index))
      .map(({ pattern, line }) => ({ at: { path: this.#file, line }, entry: pattern }));
  }
}

/** The lines of a gitignore(5) file that are patterns. */
function linesOf(content: Uint8Array): Line[] {
  const text = decoded(content).replace(/^\uFEFF/, '');
  return text
    .split('\n')
    .map((raw, i) => ({ pattern: trimmed(raw.replace(/\r$/, '')), line: i + 1 }))
    .filter(({ pattern }) => pattern !== '' && !pattern.startsWith('#'));
}

function decoded(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch (cause) {
    throw new ReproError('ERR_REPRO_CONFIG', `${IGNORE_FILE}: not valid UTF-8`, {
      hint: 'save the file as UTF-8',
      cause,
    });
  }
}

/** Spaces at the end go, except one behind a backslash. */
function trimmed(line: string): string {
  const bare = line.replace(/ +$/, '');
  const slashes = /\\*$/.exec(bare)?.[0].length ?? 0;
  return slashes % 2 === 1 && bare.length < line.length ? `${bare} ` : bare;
}
