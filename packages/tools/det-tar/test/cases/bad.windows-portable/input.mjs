// What stands under each path of the tree.
export default { 'aux.c': '1' };
