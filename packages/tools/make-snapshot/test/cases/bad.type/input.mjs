/** The tree that was recorded, and the tree that is checked. */
export default {
  recorded: { a: 'x', b: { link: 'a' }, 'c/': {}, d: 'x' },
  present: { a: { link: '/etc/passwd' }, 'b/': {}, c: 'x', d: { type: 'other' } },
};
