/** The tree that was recorded, and the tree that is checked. */
export default {
  recorded: { a: { content: 'x', mode: 0o644 }, b: { content: 'x', mode: 0o755 } },
  present: { a: { content: 'x', mode: 0o755 }, b: { content: 'x', mode: 0o644 } },
};
