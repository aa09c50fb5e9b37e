import { bitsOf, SIGN } from './characters.ts';

/** One part of a sequence: a group, a class, or a character, and how often. */
const PART =
  /\((?<group>\?(?::|<?[=!]))?|(?<close>\))|(?<bar>\|)|(?<class>\[(?:\\.|[^\]\\])*\])|(?<assertion>\\b|[$^])|(?<one>\\?[^])/y;
const OPTIONAL = /(?:[?*]|\{0,\d*\}|\{\d+(?:,\d*)?\}|\+)\??/y;

/**
 * The signs, as bits of characters, of which any text holds one that an expression matches; 0 when it may match without a sign, or none
 * can be told. Signs in any alternative, group or class are seen, and those that need not be there are left out.
 */
export function signsNeeded({ source }: RegExp): number {
  return new Reader(source).alternatives();
}

/** Reads an expression from its beginning on. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the bracket that closes them, or the end. */
  alternatives(): number {
    let all = 0;
    let isKnown = true;
    for (;;) {
      const { needed, isLast } = this.#sequence();
      isKnown &&= needed !== 0;
      all |= needed;
      if (isLast) return isKnown ? all : 0;
    }
  }

  /** What a sequence needs: what its first part needs that needs anything. */
  #sequence(): { needed: number; isLast: boolean } {
    let needed = 0;
    for (;;) {
      const part = this.#next(PART);
      if (part === undefined || part.close !== undefined) return { needed, isLast: true };
      if (part.bar !== undefined) return { needed, isLast: false };
      const own = this.#partNeeds(part);
      const quantifier = this.#quantifier();
      if (needed === 0 && !/^(?:[?*]|\{0)/.test(quantifier)) needed = own;
    }
  }

  #partNeeds(part: Readonly<Record<string, string | undefined>>): number {
    if (part.assertion !== undefined) return 0;
    if (part.class !== undefined) return signsIn(part.class.slice(1, -1));
    if (part.one !== undefined) return signsIn(part.one);
    const inside = this.alternatives();
    return part.group === undefined || part.group === '?:' ? inside : 0;
  }

  #next(regex: RegExp): Readonly<Record<string, string | undefined>> | undefined {
    regex.lastIndex = this.#at;
    const match = regex.exec(this.#source);
    if (match === null) return undefined;
    this.#at += match[0].length;
    return match.groups;
  }

  #quantifier(): string {
    OPTIONAL.lastIndex = this.#at;
    const text = OPTIONAL.exec(this.#source)?.[0] ?? '';
    this.#at += text.length;
    return text;
  }
}

/** The signs that stand for themselves when nothing else may stand there; 0 when letters, digits or unknown ones may. */
function signsIn(members: string): number {
  if (/^\^|\\[a-zA-Z]|^\.$|[^\\]-[^\]]/.test(members)) return 0;
  const bits = bitsOf(members.replaceAll(/\\(?=[^])/g, ''));
  return (bits & ~SIGN) === 0 ? bits : 0;
}
