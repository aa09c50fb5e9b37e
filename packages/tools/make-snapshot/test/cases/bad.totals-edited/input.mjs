/** The tree that was recorded, and the tree that is checked. */
export default {
  recorded: { a: 'x' },
  present: { a: 'x' },
  edit: (document) => ({ ...document, total_files: 7, total_size: 0 }),
};
