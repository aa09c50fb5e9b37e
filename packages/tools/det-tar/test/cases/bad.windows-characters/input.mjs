// What stands under each path of the tree.
export default { 'a:b': '1', 'what?': '2', 'back\\slash': '3', 'tab\tname': '4', 'dir./x': '5', 'trailing ': '6' };
