// What stands under each path of the tree.
export default { 'STRASSE': '1', 'straße': '2', 'Straẞe': '3' };
