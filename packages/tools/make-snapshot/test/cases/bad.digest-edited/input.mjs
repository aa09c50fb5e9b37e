/** The tree that was recorded, and the tree that is checked. */
export default {
  recorded: { a: 'x' },
  present: { a: 'x' },
  edit: (document) => ({ ...document, tree_sha256: '0'.repeat(64) }),
};
