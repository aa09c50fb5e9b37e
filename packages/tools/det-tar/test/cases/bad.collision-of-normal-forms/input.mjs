// What stands under each path of the tree.
export default { 'e\u0301': '1', '\u00e9': '2' };
