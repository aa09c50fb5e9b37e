// What stands under each path of the tree.
export default { 'a/': '', 'a/b': '1', 'empty/': '' };
