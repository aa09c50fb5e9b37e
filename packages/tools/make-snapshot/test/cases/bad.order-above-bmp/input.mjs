/** The tree that was recorded, and the tree that is checked. */
export default {
  recorded: { '\u{1F600}': 'x', '\uFFFD': 'y' },
  present: { '\u{1F600}': 'x', '\uFFFD': 'z' },
};
