import { CLASS_OF } from '../prefilter/classes.ts';

/** Places of a node, one for each class of a byte; the first, which no letter has, tells what is known of the node. */
const WIDTH = 32;
const MOST_NODES = 4096;

/** A word that says nothing. */
export const EMPTY = 1;
/** What says anywhere in a value, at its beginning, or at its end that it is none. */
export const ANYWHERE = 2;
export const AT_START = 4;
export const AT_END = 8;

/** Where the words that say nothing begin, and where the others. */
export const EMPTY_WORDS = 0;
export const SAYINGS = 1;

/**
 * Words as trees of their letters, whatever their case, and of one sign for the dash and the underscore, so that a text is looked through
 * without a string for each part of it. The module of the prefilter reads the same table.
 */
export class Tree {
  readonly #nodes: Uint16Array = new Uint16Array(MOST_NODES * WIDTH);
  #used = 2;

  /** @throws RangeError when there is no room for more */
  add(root: number, word: string, flag: number): void {
    let node = root;
    for (let at = 0; at < word.length; at++) {
      const way = node * WIDTH + (CLASS_OF[word.charCodeAt(at)] ?? 0);
      node = this.#nodes[way] || (this.#nodes[way] = this.#newNode());
    }
    this.#nodes[node * WIDTH] = (this.#nodes[node * WIDTH] ?? 0) | flag;
  }

  #newNode(): number {
    if (this.#used === MOST_NODES) throw new RangeError('too many words');
    return this.#used++;
  }

  /** The node behind another and a letter; 0 when no word goes on so. */
  step(node: number, text: string, at: number): number {
    return this.#nodes[node * WIDTH + (CLASS_OF[text.charCodeAt(at)] ?? 0)] ?? 0;
  }

  flags(node: number): number {
    return this.#nodes[node * WIDTH] ?? 0;
  }

  /** The nodes that are in use, as the module reads them. */
  get table(): Uint16Array {
    return this.#nodes.subarray(0, this.#used * WIDTH);
  }
}
