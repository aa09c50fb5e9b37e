import { type Bracket, parseBracket } from './bracket.ts';

const SLASH = 0x2f;
/** Operations beside a literal byte, which stands for itself. */
const ANY = -1; // `?`: one byte, not a slash
const STAR = -2; // `*`: bytes that are no slash
const DEEP = -3; // `**`: any bytes
const SKIP = -4; // before `**/`: it may match nothing at all

/** One step of a pattern: a byte, an operation, or a set of bytes. */
type Step = number | Bracket;

/** Tells whether a text matches; text and pattern are strings of one char per byte (latin1). */
export type Matcher = (text: string) => boolean;

/**
 * Compiles a pattern of gitignore(5): `*` and `?` stop at slashes, double star between slashes crosses them, `[…]` is a set.
 * What can never match (an open bracket, a final backslash) compiles to a matcher that says no, as in git.
 * Matching costs at most pattern length times text length: there is no pattern that takes exponential time.
 */
export function compileGlob(pattern: string): Matcher {
  const special = pattern.search(/[*?[\\]/);
  if (special === -1) return (text) => text === pattern;
  const prefix = pattern.slice(0, special);
  // Git splits the literal start off first, so that `foo**/bar` takes its stars for a leading `**/`; so do we.
  const rest = pattern.slice(special);
  if (/^\*[^*?[\\]+$/.test(rest) && prefix === '' && !rest.includes('/')) return suffixMatcher(rest.slice(1));
  const steps = parseSteps(rest);
  if (!steps) return () => false;
  return (text) => text.startsWith(prefix) && simulate(steps, text, prefix.length);
}

function suffixMatcher(suffix: string): Matcher {
  return (text) => text.endsWith(suffix) && !text.includes('/');
}

function parseSteps(pattern: string): Step[] | undefined {
  const steps: Step[] = [];
  for (let i = 0; i < pattern.length; ) {
    const char = pattern[i];
    if (char === '*') i = parseStars(pattern, i, steps);
    else if (char === '[') {
      const bracket = parseBracket(pattern, i);
      if (!bracket) return undefined;
      steps.push(bracket);
      i = bracket.end;
    } else if (char === '\\') {
      if (i + 1 === pattern.length) return undefined;
      steps.push(pattern.charCodeAt(i + 1));
      i += 2;
    } else {
      steps.push(char === '?' ? ANY : pattern.charCodeAt(i));
      i++;
    }
  }
  return steps;
}

/** Reads a run of stars at `start`; gives the place after it. */
function parseStars(pattern: string, start: number, steps: Step[]): number {
  let end = start;
  while (pattern[end] === '*') end++;
  const opens = start === 0 || pattern[start - 1] === '/';
  const closes = end === pattern.length || pattern[end] === '/' || pattern.startsWith('\\/', end);
  if (end - start < 2 || !opens || !closes) {
    steps.push(STAR);
    return end;
  }
  if (pattern[end] !== '/') {
    steps.push(DEEP);
    return end;
  }
  // One after another they mean what one means.
  if (steps.at(-3) !== SKIP) steps.push(SKIP, DEEP, SLASH);
  return end + 1;
}

/**
 * Runs all alternatives side by side, one byte of text at a time: no backtracking. After n bytes no alternative can be
 * further than some 2n steps, and only so many are looked at: a long pattern costs a short text nothing.
 */
function simulate(steps: readonly Step[], text: string, from: number): boolean {
  let current = new Uint8Array(steps.length + 1);
  let next = new Uint8Array(steps.length + 1);
  let end = mark(steps, current, 0);
  for (let i = from; i < text.length; i++) {
    const byte = text.charCodeAt(i);
    next.fill(0);
    let furthest = -1;
    for (let at = 0; at <= end && at < steps.length; at++) {
      if (current[at] === 0) continue;
      const target = advance(steps[at] as Step, byte, at);
      if (target !== -1) furthest = Math.max(furthest, mark(steps, next, target));
    }
    if (furthest === -1) return false;
    end = furthest;
    [current, next] = [next, current];
  }
  return current[steps.length] === 1;
}

/** Where step `at` leads on `byte`, or -1. */
function advance(step: Step, byte: number, at: number): number {
  if (typeof step !== 'number') return byte !== SLASH && step.has[byte] === 1 ? at + 1 : -1;
  if (step >= 0) return step === byte ? at + 1 : -1;
  if (step === DEEP) return at;
  if (step === SKIP || byte === SLASH) return -1;
  return step === STAR ? at : at + 1;
}

/** Marks a place and those that can be reached from it without a byte; gives the furthest. */
function mark(steps: readonly Step[], marks: Uint8Array, place: number): number {
  let furthest = place;
  marks[place] = 1;
  for (let at = place; at <= furthest; at++) {
    if (marks[at] === 0) continue;
    const step = steps[at];
    if (step !== STAR && step !== DEEP && step !== SKIP) continue;
    marks[at + 1] = 1;
    furthest = Math.max(furthest, at + 1);
    if (step !== SKIP) continue;
    marks[at + 3] = 1;
    furthest = Math.max(furthest, at + 3);
  }
  return furthest;
}
