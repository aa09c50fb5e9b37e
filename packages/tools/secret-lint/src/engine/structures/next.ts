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

/** Where a text stood last before a place in another; kept in the same way. */
export class Last {
  readonly #sought: string;
  #text = '';
  /** It stands at `#at`, and nowhere between there and `#next`. */
  #at = Infinity;
  #next = 0;

  constructor(sought: string) {
    this.#sought = sought;
  }

  /** Where it begins last up to a place, the place included; negative when nowhere. */
  upTo(text: string, to: number): number {
    if (to < this.#at || text !== this.#text) {
      this.#text = text;
      this.#at = text.lastIndexOf(this.#sought, to);
      this.#next = this.#behind(to);
    }
    while (this.#next <= to) {
      this.#at = this.#next;
      this.#next = this.#behind(this.#at);
    }
    return this.#at;
  }

  #behind(at: number): number {
    const next = this.#text.indexOf(this.#sought, at + 1);
    return next < 0 ? Infinity : next;
  }
}
