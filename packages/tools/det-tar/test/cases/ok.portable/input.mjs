// What stands under each path of the tree.
export default { 'Readme.md': '1', 'src/': '', 'src/ü.txt': '2' };
