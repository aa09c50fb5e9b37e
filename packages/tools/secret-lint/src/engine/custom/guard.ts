import { ReproError } from '@repro/core/error';

/** The longest expression that is taken; ours have at most 300 characters. */
const LONGEST = 1000;

/**
 * Refuses expressions that can take exponential or high polynomial time: a repetition in a repetition, a repeated choice between
 * alternatives that begin alike, two open repetitions of any character in one sequence, and back references. It may refuse an
 * expression that would do; it says how to write it otherwise.
 * @throws ERR_REPRO_SECRET_RULE
 */
export function guardRegex(id: string, source: string): RegExp {
  const refuse = (what: string, hint: string): never => {
    throw new ReproError('ERR_REPRO_SECRET_RULE', `rule ${id}: ${what}`, { hint });
  };
  if (source.length > LONGEST)
    refuse(`its expression has ${source.length} characters, at most ${LONGEST} are taken`, 'split the rule');
  const flags = /^\(\?([imsx]+)\)/.exec(source);
  const plain = flags === null ? source : source.slice(flags[0].length);
  const regex = compile(plain, `dg${flags?.[1]?.replaceAll(/[^ims]/g, '') ?? ''}`);
  if (regex === undefined)
    return refuse('its expression is none of JavaScript', 'check its brackets and escapes');
  const problem = problemOf(plain);
  if (problem !== undefined)
    refuse(
      `its expression can take too long: ${problem}`,
      'bound the inner repetition, as in {1,64}, or give the alternatives different beginnings',
    );
  if (regex.test('')) refuse('its expression matches nothing at all', 'ask for at least one character');
  regex.lastIndex = 0;
  return regex;
}

function compile(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

/** What is known of a group, or of the whole, while it is read. */
interface Level {
  /** Some part of it is repeated without a bound, or often. */
  repeats: boolean;
  /** How many open repetitions of nearly any character follow each other. */
  wide: number;
  /** The beginnings of its alternatives. */
  readonly heads: string[];
  /** The open repetition that ends here. */
  last?: string | undefined;
  /** The current alternative has no part yet. */
  fresh: boolean;
}

const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/;
const ATOM = /^(?:\\[pP]\{[^}]*\}|\\k<[^>]*>|\\u\{[^}]*\}|\\[^]|\[(?:\\[^]|[^\]\\])*\]|[^()|])/;
/** A repetition of more than this counts as an open one inside another, and of more than that beside another. */
const OFTEN = 16;
const LONG = 256;

function problemOf(source: string): string | undefined {
  const levels: Level[] = [newLevel()];
  let at = 0;
  while (at < source.length) {
    const level = levels.at(-1) ?? newLevel();
    const character = source.charAt(at);
    if (character === '(') {
      const opening = /^\((?:\?(?::|=|!|<=|<!|<[A-Za-z]\w*>|[ims-]+:))?/.exec(source.slice(at))?.[0] ?? '(';
      levels.push(newLevel());
      at += opening.length;
    } else if (character === '|') {
      level.fresh = true;
      level.last = undefined;
      level.wide = 0;
      at++;
    } else if (character === ')') {
      const { length, isOpen } = quantifierAt(source, at + 1);
      const problem = isOpen ? problemOfRepeated(level) : undefined;
      if (problem !== undefined) return problem;
      levels.pop();
      closeInto(levels.at(-1) ?? newLevel(), level, isOpen);
      at += 1 + length;
    } else {
      const atom = ATOM.exec(source.slice(at))?.[0] ?? character;
      if (/^\\(?:[1-9]|k<)/.test(atom)) return 'a back reference';
      const { length, isOpen, isLong } = quantifierAt(source, at + atom.length);
      if (isLong && level.last !== undefined && overlaps(level.last, atom))
        return 'two open repetitions of the same characters in a row';
      addAtom(level, atom, { isOpen, isLong });
      level.last = isLong ? atom : undefined;
      if (level.wide > 1) return 'two open repetitions of any character';
      at += atom.length + length;
    }
  }
  return undefined;
}

function newLevel(): Level {
  return { repeats: false, wide: 0, heads: [], fresh: true };
}

function problemOfRepeated({ repeats, heads }: Level): string | undefined {
  if (repeats) return 'a repetition inside a repetition';
  if (heads.some((head, i) => heads.some((other, j) => i < j && overlaps(head, other))))
    return 'a repeated choice of alternatives that begin alike';
  return undefined;
}

function closeInto(outer: Level, inner: Level, isOpen: boolean): void {
  if (outer.fresh) outer.heads.push(...inner.heads);
  outer.fresh = false;
  outer.repeats ||= inner.repeats || isOpen;
  outer.wide += inner.wide;
}

function addAtom(level: Level, atom: string, { isOpen, isLong }: { isOpen: boolean; isLong: boolean }): void {
  if (level.fresh) level.heads.push(atom);
  level.fresh = false;
  level.repeats ||= isOpen;
  if (isLong && /^(?:\.|\[\^|\[\\s\\S\]|\[\\w\\W\]|\[\\d\\D\]|\\[SWD])/.test(atom)) level.wide++;
}

function quantifierAt(source: string, at: number): { length: number; isOpen: boolean; isLong: boolean } {
  const text = QUANTIFIER.exec(source.slice(at))?.[0] ?? '';
  const most = /^\{(\d+)(,?)(\d*)\}/.exec(text);
  const isEndless = /^[*+]/.test(text) || (most !== null && most[2] === ',' && most[3] === '');
  const times = most === null ? 1 : Number(most[3] || most[1]);
  return { length: text.length, isOpen: isEndless || times > OFTEN, isLong: isEndless || times > LONG };
}

/** Whether two atoms may begin with the same character; classes are tried on every printable one. */
function overlaps(a: string, b: string): boolean {
  const [first, second] = [compile(`^(?:${a})`, 'is'), compile(`^(?:${b})`, 'is')];
  for (let code = 9; code < 127; code++) {
    const character = String.fromCharCode(code);
    if (first?.test(character) && second?.test(character)) return true;
  }
  return false;
}
