/** Whether a path segment (a name without '/') matches. */
export type SegmentMatcher = (name: string) => boolean;

type Token =
  | { readonly kind: 'star' }
  | { readonly kind: 'one'; readonly accepts: (unit: string) => boolean };

/**
 * Compiles one segment of a pattern as git's wildmatch reads it: `*`, `?`, `[a-z]`, `[!…]`, `[[:alpha:]]`, `\` before a
 * literal. Names are keys (one character a byte), so `?` stands for a byte, as in git.
 * A malformed bracket matches nothing.
 */
export function compileSegment(pattern: string): SegmentMatcher {
  const tokens = tokenize(pattern);
  return tokens ? (name) => matches(tokens, name) : () => false;
}

function tokenize(pattern: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern[i] as string;
    if (unit === '*') {
      if (tokens.at(-1)?.kind !== 'star') tokens.push({ kind: 'star' });
    } else if (unit === '?') {
      tokens.push({ kind: 'one', accepts: () => true });
    } else if (unit === '[') {
      const bracket = parseBracket(pattern, i + 1);
      if (!bracket) return undefined;
      tokens.push({ kind: 'one', accepts: bracket.accepts });
      i = bracket.end;
    } else {
      if (unit === '\\') i += 1;
      const literal = pattern[i];
      if (literal === undefined) return undefined;
      tokens.push({ kind: 'one', accepts: (found) => found === literal });
    }
  }
  return tokens;
}

/** Going back only to the last star keeps this linear in name times pattern: `*a*a*a*b` is no way to stall a build. */
function matches(tokens: readonly Token[], name: string): boolean {
  let token = 0;
  let at = 0;
  let star = -1;
  let retry = 0;
  while (at < name.length) {
    const current = tokens[token];
    if (current?.kind === 'star') {
      star = token++;
      retry = at;
    } else if (current?.accepts(name[at] as string)) {
      token++;
      at++;
    } else if (star >= 0) {
      token = star + 1;
      at = ++retry;
    } else return false;
  }
  while (tokens[token]?.kind === 'star') token++;
  return token === tokens.length;
}

const classes: Readonly<Record<string, RegExp>> = {
  alnum: /[A-Za-z0-9]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  // oxlint-disable-next-line no-control-regex -- that is what [:cntrl:] is
  cntrl: /[\x00-\x1f\x7f]/,
  digit: /[0-9]/,
  graph: /[\x21-\x7e]/,
  lower: /[a-z]/,
  print: /[\x20-\x7e]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t\n\v\f\r]/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
};

/** The bracket expression that starts at `start` (behind its '['), and where its ']' stands. */
function parseBracket(
  pattern: string,
  start: number,
): { accepts: (unit: string) => boolean; end: number } | undefined {
  const negated = pattern[start] === '!' || pattern[start] === '^';
  const tests: ((unit: string) => boolean)[] = [];
  let low: string | undefined;
  for (let i = negated ? start + 1 : start, first = true; i < pattern.length; i++, first = false) {
    const unit = pattern[i] as string;
    if (unit === ']' && !first) {
      return { accepts: (found) => tests.some((test) => test(found)) !== negated, end: i };
    }
    if (unit === '[' && pattern[i + 1] === ':') {
      const end = pattern.indexOf(':]', i + 2);
      const named = classes[pattern.slice(i + 2, end)];
      if (end < 0 || !named) return undefined;
      tests.push((found) => named.test(found));
      low = undefined;
      i = end + 1;
    } else if (unit === '-' && low !== undefined && i + 1 < pattern.length && pattern[i + 1] !== ']') {
      i += pattern[i + 1] === '\\' ? 2 : 1;
      const [from, to] = [low, pattern[i] ?? ''];
      tests.push((found) => from <= found && found <= to);
      low = undefined;
    } else {
      if (unit === '\\') i += 1;
      const literal = pattern[i];
      if (literal === undefined) return undefined;
      tests.push((found) => found === literal);
      low = literal;
    }
  }
  return undefined;
}
