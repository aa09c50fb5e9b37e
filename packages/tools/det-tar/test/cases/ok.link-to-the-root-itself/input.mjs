// What stands under each path of the tree.
export default { 'a/root': { link: '..' }, dot: { link: '.' } };
