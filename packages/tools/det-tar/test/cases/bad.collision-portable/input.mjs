// What stands under each path of the tree.
export default { a: '1', A: '2' };
