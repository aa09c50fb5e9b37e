// What stands under each path of the tree.
export default { 'ﬁle': '1', file: '2', 'ﬀ': '3', FF: '4' };
