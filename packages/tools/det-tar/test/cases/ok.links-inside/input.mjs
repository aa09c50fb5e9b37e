// What stands under each path of the tree.
export default { 'a/b': '1', 'a/same': { link: 'b' }, 'a/up': { link: '../a/b' }, here: { link: './a/../a/.' }, dangling: { link: 'nowhere/at/all' } };
