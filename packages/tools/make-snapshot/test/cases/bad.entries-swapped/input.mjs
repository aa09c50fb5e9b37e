/** The tree that was recorded, and the tree that is checked. */
export default {
  recorded: { a: 'x', b: 'y' },
  present: { a: 'x', b: 'y' },
  edit: (document) => ({ ...document, files: document.files.toReversed() }),
};
