const LETTERS = 26;
const A = 97;
/** Longer texts are not taken apart. */
const LONGEST = 40;
/** Of what a text is taken apart into. */
const SHORTEST_PART = 2;
const LONGEST_PART = 12;

/** Some words of small letters, as a tree: told apart letter by letter, without a string for each part that is looked up. */
export class Words {
  /** For each node and letter the next node; 0 when no word goes on so. */
  readonly #next: Uint16Array;
  readonly #isWord: Uint8Array;
  readonly #reached = new Uint8Array(LONGEST + 1);

  constructor(words: readonly string[]) {
    const size = words.reduce((sum, { length }) => sum + length, 1);
    this.#next = new Uint16Array(size * LETTERS);
    this.#isWord = new Uint8Array(size);
    let used = 1;
    for (const word of words) {
      let node = 0;
      for (let at = 0; at < word.length; at++) {
        const way = node * LETTERS + word.charCodeAt(at) - A;
        node = this.#next[way] || (this.#next[way] = used++);
      }
      this.#isWord[node] = 1;
    }
  }

  /** Whether the letters of a part of a text are one of the words, or several run together; in any case. */
  make(text: string, from: number, to: number): boolean {
    const length = to - from;
    if (length > LONGEST) return this.#hasWhole(text, from, to);
    const reached = this.#reached.fill(0, 1, length + 1);
    reached[0] = 1;
    for (let start = 0; start < length; start++) {
      if (reached[start] === 1) this.#reach(text, from + start, { to, at: start });
    }
    return reached[length] === 1 || this.#hasWhole(text, from, to);
  }

  /** Marks where the words end that begin at a place. */
  #reach(text: string, from: number, { to, at }: { to: number; at: number }): void {
    let node = 0;
    for (let i = from; i < to && i < from + LONGEST_PART; i++) {
      node = this.#step(node, text, i);
      if (node === 0) return;
      const size = i + 1 - from;
      if (size >= SHORTEST_PART && this.#isWord[node] === 1) this.#reached[at + size] = 1;
    }
  }

  #hasWhole(text: string, from: number, to: number): boolean {
    let node = 0;
    for (let at = from; at < to; at++) {
      node = this.#step(node, text, at);
      if (node === 0) return false;
    }
    return this.#isWord[node] === 1;
  }

  #step(node: number, text: string, at: number): number {
    return this.#next[node * LETTERS + (text.charCodeAt(at) | 32) - A] ?? 0;
  }
}
