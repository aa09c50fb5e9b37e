/** The tree that was recorded, and the tree that is checked. */
export default {
  recorded: { l: { link: 'a' } },
  present: { l: { link: '../outside' } },
};
