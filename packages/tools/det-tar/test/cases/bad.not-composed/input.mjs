// What stands under each path of the tree.
export default { 'cafe\u0301/': '', 'cafe\u0301/x': '1' };
