// What stands under each path of the tree.
export default { passwd: { link: '/etc/passwd' } };
