// What stands under each path of the tree.
export default { a: { link: 'b' }, b: { link: 'a' }, c: { link: 'a/../d' }, self: { link: 'self/x' } };
