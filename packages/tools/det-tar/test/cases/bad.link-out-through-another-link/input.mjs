// What stands under each path of the tree.
export default { 'd/up': { link: '..' }, x: { link: 'd/up/../etc' } };
