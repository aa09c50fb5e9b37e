import { githubPat } from '../../secrets.mjs';

// A comment behind code is for its own line only.
export default { 'a.js': `f('${githubPat(1)}') // repro:allow github-pat\nf('${githubPat(2)}')\n` };
