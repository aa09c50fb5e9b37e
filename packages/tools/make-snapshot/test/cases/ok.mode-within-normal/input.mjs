/** The tree that was recorded, and the tree that is checked. */
export default {
  recorded: { a: { content: 'x', mode: 0o600 }, b: { content: 'x', mode: 0o711 } },
  present: { a: { content: 'x', mode: 0o664 }, b: { content: 'x', mode: 0o4755 } },
};
