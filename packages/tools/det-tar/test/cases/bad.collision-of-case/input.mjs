// What stands under each path of the tree.
export default { README: '1', Readme: '2', 'dir/': '', 'DIR/f': '3' };
