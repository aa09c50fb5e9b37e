// Unicode 16 made U+A7CB the upper case of U+0264: some versions of Node know that and others do not.
export default { '\u0264': '1', '\ua7cb': '2' };
