/** A set of bytes, and where in the pattern it ends. */
export interface Bracket {
  /** 1 for each byte value in the set. */
  readonly has: Uint8Array;
  /** The index after the closing bracket. */
  readonly end: number;
}

const CLASSES: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what the class holds
  cntrl: /[\x00-\x1f\x7f]/,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t\n\r]/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
};

/**
 * Parses the bracket expression that opens at `start` (POSIX.1-2017, 2.13.1; `^` negates like `!`, `\` escapes).
 * Undefined when it is not closed or names an unknown class: such a pattern matches nothing.
 */
export function parseBracket(pattern: string, start: number): Bracket | undefined {
  const has = new Uint8Array(256);
  const negated = pattern[start + 1] === '!' || pattern[start + 1] === '^';
  const first = start + (negated ? 2 : 1);
  let low = -1; // the byte a range may begin with
  for (let i = first; i < pattern.length; ) {
    if (pattern[i] === ']' && i > first) return { has: negated ? inverted(has) : has, end: i + 1 };
    const range = pattern[i] === '-' && low !== -1 && i + 1 < pattern.length && pattern[i + 1] !== ']';
    const name = pattern.startsWith('[:', i) && !range ? className(pattern, i) : undefined;
    if (name !== undefined) {
      if (!addClass(has, name)) return undefined;
      i += name.length + 4;
      low = -1;
      continue;
    }
    const at = range ? i + 1 : i;
    const escaped = pattern[at] === '\\';
    if (escaped && at + 1 >= pattern.length) return undefined;
    const byte = pattern.charCodeAt(escaped ? at + 1 : at);
    if (range) has.fill(1, low, Math.max(low, byte + 1));
    else has[byte] = 1;
    low = range ? -1 : byte;
    i = at + (escaped ? 2 : 1);
  }
  return undefined;
}

/** The name in `[:name:]`; undefined when the text up to the next `]` has no such form and is an ordinary set. */
function className(pattern: string, start: number): string | undefined {
  const close = pattern.indexOf(']', start + 2);
  if (close === -1 || close < start + 3 || pattern[close - 1] !== ':') return undefined;
  return pattern.slice(start + 2, close - 1);
}

function addClass(has: Uint8Array, name: string): boolean {
  const members = Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined;
  if (!members) return false;
  for (let byte = 0; byte < 128; byte++) if (members.test(String.fromCharCode(byte))) has[byte] = 1;
  return true;
}

function inverted(has: Uint8Array): Uint8Array {
  return has.map((bit) => 1 - bit);
}
