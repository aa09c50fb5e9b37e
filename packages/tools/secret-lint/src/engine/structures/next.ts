import type { Candidate } from '../candidate.ts';

/**
 * Where an expression matches next in a text. It is kept as long as the same text is asked for: places come in swarms, and each would look
 * through the same stretch again.
 */
export class Next {
  readonly #source: string;
  /** Made when it is asked for. */
  #form: RegExp | undefined;
  #text = '';
  /** It matches at `#at`, and nowhere before it from `#from` on. */
  #from = 0;
  #at = 0;

  /** @param source of an expression that begins with a character of its own, so that it is soon told where it does not match */
  constructor(source: string) {
    this.#source = source;
  }

  /** Where it matches first from a place on; infinite when nowhere. */
  from(text: string, from: number): number {
    if (from < this.#from || from > this.#at || text !== this.#text) {
      const form = (this.#form ??= new RegExp(this.#source, 'g'));
      form.lastIndex = from;
      this.#at = form.exec(text)?.index ?? Infinity;
      this.#from = from;
      this.#text = text;
    }
    return this.#at;
  }
}

/** Reads a place of a text once for all places that lead there one after the other. */
export function once(
  read: (text: string, at: number) => readonly Candidate[],
): (text: string, at: number) => readonly Candidate[] {
  let last: { text: string; at: number; found: readonly Candidate[] } | undefined;
  return (text, at) => {
    if (at !== last?.at || text !== last.text) last = { text, at, found: read(text, at) };
    return last.found;
  };
}

/** Where a character stood last before a place in a text; kept in the same way. */
export class Last {
  readonly #character: string;
  #text = '';
  #to = 0;
  #at = -1;

  constructor(character: string) {
    this.#character = character;
  }

  /** Where it stands last up to a place, the place included; negative when nowhere. */
  upTo(text: string, to: number): number {
    const isKnown = text === this.#text && to >= this.#to;
    const found = isKnown ? text.slice(this.#to, to + 1).lastIndexOf(this.#character) : -1;
    if (!isKnown) this.#at = text.lastIndexOf(this.#character, to);
    else if (found >= 0) this.#at = this.#to + found;
    this.#text = text;
    this.#to = to;
    return this.#at;
  }
}
