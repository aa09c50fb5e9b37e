// What stands under each path of the tree.
export default { 'a/one': { link: '../b/two' }, 'b/two': { link: '../c' }, 'c/f': '1', 'd/e/out': { link: '../../a/one/../../x' } };
