/** The tree that was recorded, and the tree that is checked. */
export default {
  recorded: { a: 'x' },
  present: { a: 'x' },
  edit: (document) => ({ ...document, files: [{ ...document.files[0], mtime: 0 }] }),
};
