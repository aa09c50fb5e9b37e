import { ReproError } from '@repro/core/error';

/** `{a,b}{c,d}…` doubles with each pair: without a limit sixty characters could fill the memory. */
const LIMIT = 256;

/**
 * The patterns that `{a,b}` stands for, in order; braces nest, and are literal after a backslash, in `[…]` and without a comma.
 * @throws ERR_REPRO_TOO_MANY above 256 patterns.
 */
export function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const pending = [pattern];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const parts = firstBraces(next);
    if (!parts) done.push(next);
    else for (const choice of parts.choices.toReversed()) pending.push(parts.before + choice + parts.after);
    if (pending.length + done.length > LIMIT) {
      throw new ReproError(
        'ERR_REPRO_TOO_MANY',
        `the pattern ${pattern} stands for more than ${LIMIT} patterns`,
        {
          hint: 'use * or ? in place of some of the braces',
        },
      );
    }
  }
  return done;
}

interface Braces {
  readonly before: string;
  readonly choices: string[];
  readonly after: string;
}

/** The first braces with a comma of their own. */
function firstBraces(pattern: string): Braces | undefined {
  for (let open = nextSpecial(pattern, 0); open !== -1; open = nextSpecial(pattern, open + 1)) {
    if (pattern[open] !== '{') continue;
    const marks = commasAndClose(pattern, open);
    if (!marks || marks.length < 2) continue;
    const close = marks.at(-1) as number;
    const choices = marks.map((mark, i) =>
      pattern.slice((i === 0 ? open : (marks[i - 1] as number)) + 1, mark),
    );
    return { before: pattern.slice(0, open), choices, after: pattern.slice(close + 1) };
  }
  return undefined;
}

/** Where the commas of the braces at `open` are, and last their close; undefined when they stay open. */
function commasAndClose(pattern: string, open: number): number[] | undefined {
  const marks: number[] = [];
  let depth = 0;
  for (let i = open; i !== -1; i = nextSpecial(pattern, i + 1)) {
    const char = pattern[i];
    if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return [...marks, i];
    else if (char === ',' && depth === 1) marks.push(i);
  }
  return undefined;
}

/** The next brace or comma from `start` on that is neither escaped nor in a bracket. */
function nextSpecial(pattern: string, start: number): number {
  for (let i = start; i < pattern.length; i++) {
    const char = pattern[i];
    if (char === '\\') i++;
    else if (char === '[') {
      const close = pattern.indexOf(']', i + 2);
      if (close !== -1) i = close;
    } else if (char === '{' || char === '}' || char === ',') return i;
  }
  return -1;
}
