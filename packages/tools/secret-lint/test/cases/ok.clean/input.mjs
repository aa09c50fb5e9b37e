export default { 'src/a.js': 'const a = 1;\n', 'docs/b.md': '# Nothing to see\n', 'empty': '' };
