// What stands under each path of the tree.
export default { first: { link: 'second/x' }, second: { link: '../y' } };
