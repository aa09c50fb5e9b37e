/** The tree that was recorded, and the tree that is checked. */
export default {
  recorded: { a: 'one', b: 'two', c: 'same' },
  present: { a: 'ONE', b: 'longer', c: 'same' },
};
