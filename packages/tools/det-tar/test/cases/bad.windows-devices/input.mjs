// What stands under each path of the tree.
export default { 'aux.c': '1', 'con': '2', 'src/': '', 'src/nul/': '', 'src/nul/f': '3', 'LPT¹.txt': '4', 'com1 .log': '5', conin$: '6' };
