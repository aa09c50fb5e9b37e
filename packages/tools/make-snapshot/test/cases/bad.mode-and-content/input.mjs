/** The tree that was recorded, and the tree that is checked. */
export default {
  recorded: { a: { content: 'x', mode: 0o644 } },
  present: { a: { content: 'y', mode: 0o755 } },
};
