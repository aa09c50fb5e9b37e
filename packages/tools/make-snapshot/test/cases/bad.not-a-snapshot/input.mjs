/** The tree that was recorded, and the tree that is checked. */
export default {
  recorded: {},
  present: {},
  edit: (document) => ({ ...document, schema_version: '2.0' }),
};
