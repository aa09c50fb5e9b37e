export default {
  'a.js': 'const a = 1; // repro:allow\n// repro:allow github-pat — gone since long\nconst b = 1;\n',
  'b.js': 'const a = 1; // repro:allow no-such-rule\n',
  'README.md': 'Write `repro:allow RULE` in a comment.\n',
};
