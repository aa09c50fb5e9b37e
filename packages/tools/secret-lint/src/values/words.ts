import { EMPTY, EMPTY_WORDS, type Tree } from './tree.ts';

/** Longer words are not taken apart. */
const LONGEST = 40;
/** Of what a word is taken apart into. */
const SHORTEST_PART = 2;
const LONGEST_PART = 12;

const reached = new Uint8Array(LONGEST + 1);

/** Whether the letters of a part of a text are a word that says nothing, or several run together: `mysecretpassword`. */
export function isMadeOfEmpty(tree: Tree, text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length > LONGEST) return isEmptyWord(tree, text, from, to);
  reached.fill(0, 1, length + 1);
  reached[0] = 1;
  for (let start = 0; start < length; start++) {
    if (reached[start] === 1) reach(tree, text, from + start, { to, at: start });
  }
  return reached[length] === 1 || isEmptyWord(tree, text, from, to);
}

/** Marks where the words end that begin at a place. */
function reach(tree: Tree, text: string, from: number, { to, at }: { to: number; at: number }): void {
  let node = EMPTY_WORDS;
  for (let i = from; i < to && i < from + LONGEST_PART; i++) {
    node = tree.step(node, text, i);
    if (node === 0) return;
    const size = i + 1 - from;
    if (size >= SHORTEST_PART && (tree.flags(node) & EMPTY) !== 0) reached[at + size] = 1;
  }
}

/** Whether they are one such word. */
export function isEmptyWord(tree: Tree, text: string, from: number, to: number): boolean {
  let node = EMPTY_WORDS;
  for (let at = from; at < to; at++) {
    node = tree.step(node, text, at);
    if (node === 0) return false;
  }
  return (tree.flags(node) & EMPTY) !== 0;
}
