/** The tree that was recorded, and the tree that is checked. */
export default {
  recorded: { a: '1', 'a-b': '2', 'd/': {}, 'd/e': '', l: { link: '/etc' } },
  present: { 'a-b': '2' },
};
