// What stands under each path of the tree.
export default {};
