import { githubPat } from '../../secrets.mjs';

export default {
  'named.js': `f('${githubPat(1)}', '${githubPat(2)}') // repro:allow github-pat\n`,
  'bare.js': `f('${githubPat(3)}', '${githubPat(4)}') // repro:allow\n`,
  'two.js': `f('${githubPat(3)}', '${githubPat(4)}') // repro:allow github-pat, github-pat\n`,
};
